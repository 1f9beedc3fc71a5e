import Casework
import Pages
import UseCases

extension Site {
    /// Agencies and people. Who may do what to whom is settled when it is done: an agency's lead
    /// comes to her own people only. What gives or takes access wants a proof just given.
    mutating func addStaff() {
        addAgencies()
        addPeople()
        get(At.chooseArea, for: .signedIn, showAreas)
        post(At.chooseArea, for: .signedIn, chooseArea)
        get(At.seat, for: .roles(.forOneMeeting), showSeat)
        post(At.seat, for: .roles(.forOneMeeting), declareInSeat)
        get(At.welcome, for: .anyone, showWelcome)
        post(At.welcome, for: .anyone, readCode)
        post(At.setUpSignIn, for: .anyone, setUpSignIn)
    }

    private mutating func addAgencies() {
        get(At.agencies, for: .roles(.seeingAgencies), showAgencies)
        get(At.staffHistory, for: .roles(.seeingAgencies), showStaffHistory)
        get(At.addAgency, for: .roles(.givingAccess), showAddAgency)
        post(At.addAgency, for: .freshly(.givingAccess), addAgency)
        get(At.agency, for: .signedIn, showAgency)
        get(At.describeAgency, for: .roles(.givingAccess), showDescribeAgency)
        post(At.describeAgency, for: .freshly(.givingAccess), describeAgency)
        get(At.agencyAgreement, for: .roles(.givingAccess), showAgreement)
        post(At.agencyAgreement, for: .freshly(.givingAccess), recordAgreement)
        get(At.endAgency, for: .roles(.givingAccess), showEndAgency)
        post(At.endAgency, for: .freshly(.givingAccess), endAgency)
        get(At.invite, for: .roles(.givingAccess), showInvite)
        post(At.invite, for: .freshly(.givingAccess), invite)
        get(At.ownAgency, for: .signedIn, showOwnAgency)
    }

    private mutating func addPeople() {
        get(At.person, for: .roles(.keepingPeople), showPerson)
        get(At.correctPerson, for: .roles(.keepingPeople), showCorrectPerson)
        post(At.correctPerson, for: .freshly(.keepingPeople), correctPerson)
        get(At.personRoles, for: .roles(.givingAccess), showRoles)
        post(At.personRoles, for: .freshly(.givingAccess), changeRoles)
        get(At.movePerson, for: .roles(.givingAccess), showMove)
        post(At.movePerson, for: .freshly(.givingAccess), movePerson)
        get(At.endPerson, for: .roles(.keepingPeople), showLeave)
        post(At.endPerson, for: .freshly(.keepingPeople), endPerson)
        get(At.suspendPerson, for: .roles(.keepingPeople), showSuspend)
        post(At.suspendPerson, for: .freshly(.keepingPeople), suspendPerson)
        post(At.restorePerson, for: .freshly(.givingAccess), restorePerson)
        post(At.newCode, for: .freshly(.givingAccess), makeNewCode)
        get(At.freshStart, for: .roles(.keepingPeople), showFreshStart)
        post(At.freshStart, for: .freshly(.keepingPeople), askFreshStart)
        post(At.agreeToFreshStart, for: .freshly(.keepingPeople), agreeToFreshStart)
        get(At.seatPerson, for: .roles([.coordinator]), showGiveSeat)
        post(At.seatPerson, for: .freshly([.coordinator]), giveSeat)
        get(At.confirmPeople, for: .roles(.keepingPeople), showConfirm)
        post(At.confirmPeople, for: .freshly(.keepingPeople), confirmPeople)
        get(At.secondPerson, for: .roles(.keepingPeople), showSecondPerson)
        post(At.secondPerson, for: .freshly(.agreeingToAccess), answerProposal)
    }
}
