import Foundation
import Storage

/// The folder that holds an installation's data: its owner's alone, on a disk of this machine.
enum DataFolder {
    /// Makes the folder (0700) and the empty file (0600) if need be, and narrows their rights if
    /// not.
    static func prepare(_ folder: String, file: String) throws(StorageFault) {
        if mkdir(folder, 0o700) == 0 {
            try sync(folder: folder + "/..")
        } else if errno != EEXIST {
            throw .unusableFolder("it cannot be made")
        }
        guard chmod(folder, 0o700) == 0 else {
            throw .unusableFolder("its rights cannot be narrowed to its owner")
        }
        guard !isOnNetwork(folder) else {
            throw .unusableFolder("it is on a network file system")
        }
        try prepareFile(folder + "/" + file)
        try sync(folder: folder)
    }

    /// SQLite gives its log and index the rights of the file, so the file is made before SQLite
    /// comes.
    private static func prepareFile(_ path: String) throws(StorageFault) {
        let file = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .unusableFolder("its file cannot be opened") }
        defer { close(file) }
        guard fchmod(file, 0o600) == 0 else {
            throw .unusableFolder("the rights of its file cannot be narrowed to its owner")
        }
    }

    /// A new name in a folder is durable only when the folder itself is.
    private static func sync(folder: String) throws(StorageFault) {
        let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { throw .unusableFolder("it cannot be opened") }
        defer { close(directory) }
        guard fsync(directory) == 0 else { throw .unusableFolder("it cannot be synced") }
    }
}
