import BroadsheetModel

extension InterfaceWords {
    /// The words before and after a source's name.
    var sourceParts: (before: String, after: String) {
        let text = self[.sourceNamed]
        guard let place = text.firstRange(of: "{source}") else { return (text, "") }
        return (String(text[..<place.lowerBound]), String(text[place.upperBound...]))
    }
}
