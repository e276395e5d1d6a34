// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

func module(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
    name: "broadsheet",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "broadsheet", targets: ["broadsheet"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CCmark", pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .target(name: "CCmarkArena", dependencies: ["CCmark"], path: "Sources/CCmark/Arena", publicHeadersPath: "."),
        module("BroadsheetDiagnostics"),
        module("BroadsheetModel", ["BroadsheetDiagnostics"]),
        module("BroadsheetTopics", ["BroadsheetModel", "BroadsheetDiagnostics"]),
        module("BroadsheetRenderer", ["CCmark", "CCmarkArena", "BroadsheetModel", "BroadsheetDiagnostics"]),
        module(
            "BroadsheetContent",
            [
                "BroadsheetModel", "BroadsheetDiagnostics", "BroadsheetRenderer", "BroadsheetTopics",
                .product(name: "Yams", package: "Yams"), .product(name: "TOMLKit", package: "TOMLKit"),
            ]),
        module(
            "BroadsheetPages", ["BroadsheetModel", "BroadsheetDiagnostics", "BroadsheetRenderer"],
            resources: [.embedInCode("Theme")]),
        module("BroadsheetOutput", ["BroadsheetModel", "BroadsheetDiagnostics"]),
        module(
            "BroadsheetBuilder",
            [
                "BroadsheetModel", "BroadsheetDiagnostics", "BroadsheetContent", "BroadsheetRenderer",
                "BroadsheetPages", "BroadsheetOutput",
            ]),
        module(
            "BroadsheetServer",
            [
                "BroadsheetModel", "BroadsheetDiagnostics", "BroadsheetBuilder",
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            resources: [.embedInCode("Page")]),
        module(
            "BroadsheetPublisher",
            [
                "BroadsheetModel", "BroadsheetDiagnostics", "BroadsheetBuilder",
                .product(name: "Subprocess", package: "swift-subprocess"),
            ]),
        .executableTarget(
            name: "broadsheet",
            dependencies: [
                "BroadsheetModel", "BroadsheetDiagnostics", "BroadsheetBuilder", "BroadsheetServer",
                "BroadsheetPublisher",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "broadsheet-benchmarks",
            dependencies: [
                "CCmark", "BroadsheetRenderer", "BroadsheetOutput", "BroadsheetTopics", "BroadsheetModel",
                "BroadsheetDiagnostics",
            ],
            path: "Tests/Benchmarks", swiftSettings: strict),
        tests("BroadsheetDiagnosticsTests", ["BroadsheetDiagnostics"]),
        tests("BroadsheetModelTests", ["BroadsheetModel", "BroadsheetDiagnostics"]),
        tests("BroadsheetRendererTests", ["BroadsheetRenderer", "BroadsheetModel", "BroadsheetDiagnostics"]),
        tests("BroadsheetTopicsTests", ["BroadsheetTopics", "BroadsheetModel"]),
        tests(
            "BroadsheetContentTests",
            ["BroadsheetContent", "BroadsheetRenderer", "BroadsheetModel", "BroadsheetDiagnostics"]),
        tests(
            "BroadsheetPagesTests",
            ["BroadsheetPages", "BroadsheetRenderer", "BroadsheetModel", "BroadsheetDiagnostics"]),
        tests("BroadsheetOutputTests", ["BroadsheetOutput", "BroadsheetModel"]),
        tests(
            "BroadsheetServerTests",
            [
                "BroadsheetServer", "BroadsheetBuilder", "BroadsheetModel", "BroadsheetDiagnostics",
                .product(name: "FlyingFox", package: "FlyingFox"),
            ]),
        tests("BroadsheetPublisherTests", ["BroadsheetPublisher", "BroadsheetBuilder", "BroadsheetModel"]),
        tests(
            "BroadsheetBuilderTests", ["broadsheet", "BroadsheetBuilder", "BroadsheetModel", "BroadsheetDiagnostics"]),
    ],
    swiftLanguageModes: [.v6]
)
