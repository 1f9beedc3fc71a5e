/// The opened keys a process holds in memory, so that a list of cases does not unwrap each anew.
///
/// Several processes may serve one database, and an erasure in one must empty the hands of all:
/// the held keys belong to one count of erasures, which every snapshot brings along.
struct HeldKeys {
    private static let most = 4096
    private var keys: [KeyName: MatterKey] = [:]
    private var erasures: Int64 = 0

    mutating func key(_ name: KeyName, erasures: Int64) -> MatterKey? {
        forgetBefore(erasures)
        return erasures == self.erasures ? keys[name] : nil
    }

    mutating func hold(_ key: MatterKey, erasures: Int64) {
        forgetBefore(erasures)
        guard erasures == self.erasures else { return }
        if keys.count >= Self.most { keys = [:] }
        keys[key.name] = key
    }

    mutating func letGo() {
        keys = [:]
    }

    private mutating func forgetBefore(_ count: Int64) {
        guard count > erasures else { return }
        erasures = count
        keys = [:]
    }
}
