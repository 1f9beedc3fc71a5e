import Casework
import Storage
import Synchronization

/// Records that several readers look at in one moment, each opened once for all of them.
///
/// It lives as long as one look at a meeting by everybody who follows it, and no longer. It gives
/// no leave: each reader brings her own grant, and what was opened for one is shown to another only
/// if it is the same matter, and if her own snapshot has the record in the same version and as many
/// keys destroyed.
package final class ReadTogether: Sendable {
    private struct Moment: Equatable {
        let matter: Matter
        let version: Int
        let erasures: Int64
    }

    private let opened = Mutex<[StreamID: (moment: Moment, standing: any Standing)]>([:])

    package init() {}

    /// Whoever asks while another opens the same waits for it.
    func record<Subject: Record>(
        _ subject: Subject.Type, _ stream: StreamID, _ grant: borrowing Grant, _ keys: KeysInHand
    ) throws -> StandingRecord<Subject> {
        let moment = Moment(
            matter: grant.matter,
            version: try EntryTable.version(of: stream, on: keys.connection),
            erasures: try keys.erasures())
        return try opened.withLock { opened in
            if let one = opened[stream], one.moment == moment,
                let standing = one.standing as? StandingRecord<Subject>
            {
                return standing
            }
            let standing = try StreamReading.record(subject, stream, grant, keys)
            opened[stream] = (moment, standing)
            return standing
        }
    }
}
