extension Theme {
    /// The files in `Templates`, which the build puts into the program. A test compares the list with the folder.
    static var embedded: KeyValuePairs<String, [UInt8]> {
        [:]
    }
}
