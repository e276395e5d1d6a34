import BroadsheetModel
import FoundationEssentials

/// What tells this program from its other versions, which may read and render the same files differently.
public enum ProgramIdentity {
    /// The version, after semver.org.
    public static let version = "0.1.0"

    /// Made of the version, and of the size and date of the program's file: programs that were built from changed
    /// sources and still carry the same number differ in these.
    static let fingerprint: Fingerprint = {
        var all = FingerprintBuilder()
        all.add(version)
        do {
            let file = try FileManager.default.attributesOfItem(atPath: path)
            all.add((file[.size] as? Int) ?? 0)
            let changed = (file[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
            all.add(Int(changed * 1_000_000))
        } catch {
            // Nobody knows which program this is, so it is none that was here before.
            all.add(Int.random(in: 0 ... .max))
        }
        return all.fingerprint
    }()

    private static var path: String {
        let typed = CommandLine.arguments.first ?? ""
        // Linux knows the file, whatever was typed.
        return (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? typed
    }
}
