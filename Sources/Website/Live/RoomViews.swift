import Casework
import Pages
import Records
import UseCases

/// Who follows a meeting in a room, and what they are shown there.
extension MeetingRoom {
    /// Equal for those who are shown the same.
    struct ViewKey: Hashable {
        let window: LiveWindow
        let shown: LivePlace.Shown
        let isVeiled: Bool
        let current: ID<CaseFile>?
        let crowd: Crowd
        /// A seat is the same for all of a crowd; every other window is written for its reader.
        let account: ID<Account>?
    }

    struct View {
        var parts: [String: (part: WindowPainter.Part, number: Int64)] = [:]
        var looks: [AccessNote] = []
    }

    struct Present {
        let watcher: Watcher
        let signedIn: SignedIn

        var follower: Follower { Follower(signedIn.reader, at: watcher.caseShown) }
    }

    /// Those who are shown the same.
    struct Group {
        let key: ViewKey
        let present: [Present]
    }
}
