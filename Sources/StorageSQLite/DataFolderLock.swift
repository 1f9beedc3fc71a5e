import Foundation
import Storage
import Synchronization

/// The hold of one process on one data folder, for as long as it lives. SQLite 3.40 can damage a
/// file that two processes write or checkpoint, so a second one is kept out (trust 0.2, 4.1).
final class DataFolderLock: Sendable {
    static let fileName = "marac.lock"

    private let descriptor: Mutex<Int32?>

    init(folder: String) throws(StorageFault) {
        let path = folder + "/" + Self.fileName
        let file = Foundation.open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .unusableFolder("its lock file cannot be opened") }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            Foundation.close(file)
            throw .folderInUse
        }
        descriptor = Mutex(file)
    }

    deinit {
        release()
    }

    /// Gives the folder back. The file stays: removing it could let two processes hold two files.
    func release() {
        descriptor.withLock { descriptor in
            if let file = descriptor { Foundation.close(file) }
            descriptor = nil
        }
    }
}
