import Casework
import Pages

extension Site {
    /// The first page, and cases with what advisers and agencies write about them. Who may see
    /// which part of a case is settled when it is opened.
    mutating func addCases() {
        get(At.home, for: .signedIn, showHome)
        get(At.help, for: .signedIn, showHelp)
        get(At.cases, for: .roles(conferenceRoles), showCases)
        get(At.findCases, for: .roles(conferenceRoles), showFindCases)
        post(At.findCases, for: .roles(conferenceRoles), findCases)
        get(At.caseFile, for: .signedIn, showCase)
        get(At.caseHistory, for: .signedIn, showCaseHistory)

        get(At.decideHearing, for: .roles([.chair]), showHearingForm)
        post(At.decideHearing, for: .roles([.chair]), decideHearing)
        get(At.leaveCase, for: .roles([.coordinator]), showLeaveCase)
        post(At.leaveCase, for: .roles([.coordinator]), leaveCase)
        get(At.caseEmergency, for: .roles([.coordinator]), showCaseEmergency)
        post(At.caseEmergency, for: .roles([.coordinator]), decideCaseEmergency)
        get(At.allocateAdvocate, for: .roles([.advocacyManager]), showAdviserForm)
        post(At.allocateAdvocate, for: .roles([.advocacyManager]), allocateAdviser)
        get(At.recordContact, for: .roles(.advocacy), showContactForm)
        post(At.recordContact, for: .roles(.advocacy), recordContact)
        get(At.victimsView, for: .roles(.advocacy), showViewForm)
        post(At.victimsView, for: .roles(.advocacy), recordView)
        post(At.missingView, for: .roles(.advocacy), explainMissingView)
        get(At.safeContact, for: .roles(safeContactRoles), showSafeContactForm)
        post(At.safeContact, for: .roles(safeContactRoles), confirmSafeContact)
        post(At.furtherIncident, for: .roles(.referring), reportFurtherIncident)
        get(At.advisers, for: .roles([.advocacyManager]), showAdvisers)
        get(At.adviserTerms, for: .roles([.advocacyManager]), showAdviserTerms)
        post(At.adviserTerms, for: .roles([.advocacyManager]), saveAdviserTerms)
        get(At.assessments, for: .signedIn, showAssessments)
        get(At.assessment, for: .roles(.assessing), showAssessmentForm)
        post(At.assessment, for: .roles(.assessing), recordAssessment)

        get(At.researchList, for: .roles(agencyRoles), showResearchList)
        post(At.researchList, for: .roles(agencyRoles), saveResearchList)
        get(At.research, for: .roles(agencyRoles), showResearch)
        post(At.research, for: .roles(agencyRoles), saveResearch)
        post(At.researchLine, for: .roles(agencyRoles), removeResearchLine)
        post(At.passResearchOn, for: .roles(agencyRoles), passResearchOn)
        post(At.writeToChair, for: .roles(agencyRoles), writeToChair)
    }
}

/// Those who speak with the victim: whoever referred the case, until an adviser has.
private let safeContactRoles = Set<Role>.advocacy.union([.referrer])

/// Those who answer for their own agency.
private let agencyRoles = Set<Role>.representatives.union(Set<Role>.advocacy)

/// Those who may know of cases that are not their own referrals.
private let conferenceRoles = Set<Role>.conveners.union(agencyRoles)
