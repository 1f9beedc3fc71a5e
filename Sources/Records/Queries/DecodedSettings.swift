import Casework
import Foundation
import Synchronization

/// The settings of areas as they were last read from their text: every request asks for those of
/// its area, and a version never changes.
enum DecodedSettings {
    private static let known = Mutex<[String: AreaSettings]>([:])
    private static let most = 100

    static func settings(_ text: String) throws -> AreaSettings {
        if let settings = known.withLock({ $0[text] }) { return settings }
        let settings = try JSONDecoder().decode(AreaSettings.self, from: Data(text.utf8))
        known.withLock { known in
            if known.count >= most { known = [:] }
            known[text] = settings
        }
        return settings
    }
}
