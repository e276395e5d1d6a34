import BroadsheetBuilder
import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The editor of the person at the keyboard.
struct Editor {
    private let command: String

    /// The editor that the environment names: `VISUAL`, else `EDITOR`.
    init() throws {
        let environment = ProcessInfo.processInfo.environment
        let named = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty }
        guard let named else {
            throw BuildError(
                "neither VISUAL nor EDITOR names an editor, so nothing was written",
                hint: "set one, as with `export EDITOR=nano`, or leave out `--edit`")
        }
        command = named
    }

    /// Becomes the editor, so that it has the terminal for itself; comes back only when that is not possible.
    ///
    /// The shell reads the command, since it may have options: `code --wait`.
    func open(_ path: String) throws {
        let words = ["sh", "-c", "exec \(command) \"$1\"", "sh", path]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        execv("/bin/sh", &arguments)
        for argument in arguments { free(argument) }
        throw BuildError("could not open the editor `\(command)`", hint: "set EDITOR to a program that is there")
    }
}
