/// What an agency never sees whose client is the perpetrator: safe contact, addresses and the
/// victim's words (SR-09). It comes to the table for both cases all the same, so that the people,
/// their dates of birth and its own research stay.
extension CaseBriefing {
    package mutating func keepBehindFirewall() {
        people = people?.behindFirewall
        riskSummary = nil
        safeContact = nil
        safeContacts = nil
        referral = nil
        victimsView = nil
        viewMissing = nil
        contacts = nil
        assessments = nil
        joined = nil
        minutes = minutes?.filter { $0.line.kind != .victimsView }
    }
}

extension [CasePerson] {
    /// Of everybody but the perpetrator no more than who they are.
    package var behindFirewall: [CasePerson] {
        map { person in
            guard person.role != .perpetrator else { return person }
            var bare = person
            bare.address = PrivateText("")
            bare.hasNoFixedAddress = false
            bare.livesWithVictim = nil
            bare.details = [:]
            return bare
        }
    }
}
