/// A person makes the confidentiality declaration for one meeting (SR-02).
package struct AgreeConfidentiality: Decision {
    package let account: ID<Account>
    package let agency: ID<Agency>
    package let statementVersion: String

    package init(_ account: ID<Account>, of agency: ID<Agency>, to statementVersion: String) {
        self.account = account
        self.agency = agency
        self.statementVersion = statementVersion
    }

    package enum Refusal: Error, Equatable, CaseIterable { case noSuchMeeting }

    package func decide(given meeting: Meeting, on occasion: Occasion) throws(Refusal)
        -> [MeetingEvent]
    {
        guard meeting.state != .notCalled else { throw .noSuchMeeting }
        guard !meeting.hasDeclared(account) else { return [] }
        let agreed = ConfidentialityAgreed(
            account: account, agency: agency, statementVersion: statementVersion,
            stamp: Stamp(occasion))
        return [.confidentialityAgreed(agreed)]
    }
}
