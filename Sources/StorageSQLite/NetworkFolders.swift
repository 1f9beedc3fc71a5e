import Foundation

extension DataFolder {
    /// SQLite's locks and shared memory do not hold over a network (trust 4.1). Where the system
    /// does not tell, as outside Linux, the folder is taken for local.
    static func isOnNetwork(_ folder: String) -> Bool {
        guard let resolved = realpath(folder, nil) else { return false }
        defer { free(resolved) }
        guard let mounts = try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)
        else {
            return false
        }
        let kind = fileSystem(of: String(cString: resolved), mounts: mounts)
        return networkKinds.contains { kind == $0 || kind.hasPrefix($0 + ".") }
    }

    private static let networkKinds = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "lustre", "glusterfs",
        "fuse.sshfs", "fuse.glusterfs", "fuse.s3fs", "fuse.rclone", "ocfs2", "gfs2",
    ]

    /// The kind of the deepest mount that holds a path, from the text of `mountinfo`.
    static func fileSystem(of path: String, mounts: String) -> String {
        var deepest = (length: 0, kind: "")
        for line in mounts.split(separator: "\n") {
            let halves = line.split(separator: " - ", maxSplits: 1)
            let fields = halves.first?.split(separator: " ") ?? []
            guard halves.count == 2, fields.count > 4 else { continue }
            let point = String(fields[4]).replacing("\\040", with: " ")
            guard holds(point, path), point.utf8.count >= deepest.length else { continue }
            deepest = (
                point.utf8.count, halves[1].split(separator: " ").first.map(String.init) ?? ""
            )
        }
        return deepest.kind
    }

    private static func holds(_ point: String, _ path: String) -> Bool {
        point == "/" || path == point || path.hasPrefix(point + "/")
    }
}
