import Casework
import Foundation
import Testing

@testable import Records

/// Every event of every record, as it lies in the ledgers of the world.
struct EventHistorySampleTests {
    private let history = EventHistory()

    @Test func `every event of an area reads as it always did`() throws {
        #expect(try history.findings(Area.self, samples: EventHistorySamples.area) == [])
    }

    @Test func `every event of a referral reads as it always did`() throws {
        #expect(try history.findings(Referral.self, samples: EventHistorySamples.referral) == [])
    }

    @Test func `every event of a case reads as it always did`() throws {
        #expect(try history.findings(CaseFile.self, samples: EventHistorySamples.caseFile) == [])
    }

    @Test func `every event of a meeting reads as it always did`() throws {
        #expect(try history.findings(Meeting.self, samples: EventHistorySamples.meeting) == [])
    }

    @Test func `every event of the log of looks reads as it always did`() throws {
        #expect(try history.findings(AccessLog.self, samples: EventHistorySamples.access) == [])
    }

    @Test func `every event of a place in an area reads as it always did`() throws {
        #expect(
            try history.findings(Membership.self, samples: EventHistorySamples.membership) == [])
    }

    @Test func `no event is without a sample`() {
        let samples = EventHistorySamples.self
        #expect(Set(samples.area.map(AreaEventName.init)) == Set(AreaEventName.allCases))
        #expect(
            Set(samples.referral.map(ReferralEventName.init)) == Set(ReferralEventName.allCases))
        #expect(Set(samples.caseFile.map(CaseEventName.init)) == Set(CaseEventName.allCases))
        #expect(Set(samples.meeting.map(MeetingEventName.init)) == Set(MeetingEventName.allCases))
        #expect(
            Set(samples.membership.map(MembershipEventName.init))
                == Set(MembershipEventName.allCases))
        #expect(Set(samples.access.map(AccessEventName.init)) == Set(AccessEventName.allCases))
    }

    @Test func `the ledger’s name of an event is the name it has always had`() throws {
        for event in EventHistorySamples.area {
            #expect(try EventCodec.write(event).name == AreaEventName(event).rawValue)
        }
        for event in EventHistorySamples.referral {
            #expect(try EventCodec.write(event).name == ReferralEventName(event).rawValue)
        }
        for event in EventHistorySamples.caseFile {
            #expect(try EventCodec.write(event).name == CaseEventName(event).rawValue)
        }
        for event in EventHistorySamples.membership {
            #expect(try EventCodec.write(event).name == MembershipEventName(event).rawValue)
        }
        for event in EventHistorySamples.meeting {
            #expect(try EventCodec.write(event).name == MeetingEventName(event).rawValue)
        }
    }
}
