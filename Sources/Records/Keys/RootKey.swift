package import Crypto
import Foundation
import Glibc

/// The key above all keys: 32 bytes in a file of its own, never on the disk that holds the records.
package struct RootKey: Sendable {
    private let secret: SymmetricKey

    package enum Fault: Error, Equatable, Sendable {
        /// There is no such file, or this program may not read it.
        case unreadable
        /// The file is a link, or others than its owner may read or write it.
        case notPrivate
        /// The file holds neither 64 hexadecimal digits nor 32 bytes.
        case malformed
        /// There is a file of that name already; a root key is never written over.
        case existsAlready
        /// The file could not be made durable.
        case notWritten
    }

    /// Takes the 32 bytes themselves, or the 64 hexadecimal digits that stand for them.
    package init(_ content: [UInt8]) throws(Fault) {
        let bytes = content.count == 32 ? content : Hexadecimal.bytes(of: content)
        guard let bytes, bytes.count == 32 else { throw .malformed }
        secret = SymmetricKey(data: bytes)
    }

    private init(secret: SymmetricKey) {
        self.secret = secret
    }

    /// A key for one purpose, so that no two purposes share one. The label is a promise for ever.
    package func derived(for label: StaticString) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: secret, info: Array(label.description.utf8), outputByteCount: 32)
    }
}

extension RootKey {
    package static func load(from path: String) throws(Fault) -> RootKey {
        let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else { throw errno == ELOOP ? .notPrivate : .unreadable }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .unreadable }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 == 0 else {
            throw .notPrivate
        }
        var content = [UInt8](repeating: 0, count: 128)
        let count = read(file, &content, content.count)
        guard count >= 0 else { throw .unreadable }
        return try RootKey(Array(content.prefix(count)))
    }

    /// Makes a new key and its file, which only its owner may read; durable when it returns.
    ///
    /// The file gets its name only when it is whole: a machine that stops half way leaves no empty
    /// key behind that would keep the program from starting.
    package static func make(at path: String) throws(Fault) -> RootKey {
        let key = RootKey(secret: SymmetricKey(size: .bits256))
        let unfinished = path + ".unfinished"
        unlink(unfinished)
        try key.write(to: unfinished)
        defer { unlink(unfinished) }
        guard link(unfinished, path) == 0 else {
            throw errno == EEXIST ? .existsAlready : .notWritten
        }
        try makeNameDurable(path)
        return key
    }

    private func write(to path: String) throws(Fault) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .notWritten }
        defer { close(file) }
        let digits = secret.withUnsafeBytes { Hexadecimal.digits(of: Array($0)) } + [10]
        guard Glibc.write(file, digits, digits.count) == digits.count, fsync(file) == 0 else {
            throw .notWritten
        }
    }

    private static func makeNameDurable(_ path: String) throws(Fault) {
        let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let folder = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw .notWritten }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw .notWritten }
    }
}

extension RootKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "•••" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
