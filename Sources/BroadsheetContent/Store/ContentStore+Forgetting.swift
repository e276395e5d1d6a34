import BroadsheetModel

/// How the store forgets what a withdrawn article said.
///
/// Records and texts that no file needs any more lie in the store until most of it is such. Where an article has been
/// withdrawn they are overwritten at once: nothing of its text may stay, whichever file it stood in before.
extension ContentStore {
    /// Overwrites all but the newest records of some files and the texts that are shown.
    func forget(allBut files: [SourceFile], texts: [ArticleBody]) throws(StoreFailure) {
        guard let articles else { return }
        let bytes = try articles.read(articles.size, at: 0)
        let index = StoreFormat.index(bytes)
        let paths = Set(files.map { Fingerprint(of: $0.path) })
        let records = Set(index.places.lazy.filter { paths.contains($0.key) }.map(\.value))
        // The lengths of records stay, so that those behind them are found.
        try overwrite(articles, StoreFormat.payloads(bytes).filter { !records.contains($0) }, bytes)
        var live: [Range<Int>] = []
        for text in texts {
            if case .stored(let offset, let count) = text.html, count > 0 { live.append(offset..<offset + count) }
        }
        live.sort { $0.lowerBound < $1.lowerBound }
        var gaps: [Range<Int>] = []
        var end = StoreFormat.headLength
        for text in live {
            if text.lowerBound > end { gaps.append(end..<text.lowerBound) }
            end = max(end, text.upperBound)
        }
        if bodies.size > end { gaps.append(end..<bodies.size) }
        try overwrite(bodies, gaps, nil)
    }

    /// Fills places with zeros, where they hold anything else.
    private func overwrite(_ file: StoreFile, _ places: [Range<Int>], _ bytes: [UInt8]?) throws(StoreFailure) {
        let piece = 1 << 20
        for place in places {
            for start in stride(from: place.lowerBound, to: place.upperBound, by: piece) {
                let end = min(start + piece, place.upperBound)
                let held: [UInt8]
                if let bytes { held = Array(bytes[start..<end]) } else { held = try file.read(end - start, at: start) }
                guard held.contains(where: { $0 != 0 }) else { continue }
                try file.write([UInt8](repeating: 0, count: held.count), at: start)
            }
        }
    }
}
