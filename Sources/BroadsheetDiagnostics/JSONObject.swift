/// A JSON object written key by key, in the order in which they are added.
///
/// Values that are nil are left out. Source of the escapes: RFC 8259, section 7.
public struct JSONObject: Sendable {
    private var fields = ""

    /// An object without keys.
    public init() {}

    /// The object as one line of JSON.
    public var text: String { "{\(fields)}" }

    /// Adds a string.
    public mutating func add(_ key: String, _ value: String?) {
        guard let value else { return }
        addRaw(key, JSONObject.quoted(value))
    }

    /// Adds a whole number.
    public mutating func add(_ key: String, _ value: Int?) {
        guard let value else { return }
        addRaw(key, String(value))
    }

    /// Adds true or false.
    public mutating func add(_ key: String, _ value: Bool) { addRaw(key, value ? "true" : "false") }

    /// Adds an array of strings.
    public mutating func add(_ key: String, _ values: [String]) {
        addRaw(key, "[\(values.map(JSONObject.quoted).joined(separator: ","))]")
    }

    /// Adds an array of objects.
    public mutating func add(_ key: String, objects: [JSONObject]) {
        addRaw(key, "[\(objects.map(\.text).joined(separator: ","))]")
    }

    /// Adds an object.
    public mutating func add(_ key: String, object: JSONObject) { addRaw(key, object.text) }

    /// Adds JSON null.
    public mutating func addNull(_ key: String) { addRaw(key, "null") }

    private mutating func addRaw(_ key: String, _ json: String) {
        if !fields.isEmpty { fields += "," }
        fields += "\(JSONObject.quoted(key)):\(json)"
    }

    /// A string as a JSON string, quotes included.
    public static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x2028 || scalar.value == 0x2029:
                let hex = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
