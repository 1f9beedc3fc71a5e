package import Casework

/// The papers of a meeting: what is proposed before it, and what goes out after it.
extension At {
    package static let proposeAgenda = meeting / "propose"
    package static let callDailyMeeting = root / "meetings" / "daily"
    package static let leaveMeeting = meeting / "attendance" / "left"
    package static let comeBack = meeting / "attendance" / "back"
    package static let paperSheets = meeting / "sheets"
    package static let actionList = meeting / "actions"
    package static let minutes = meeting / "minutes"
    package static let caseMinutes =
        root / "meetings" / ID<Meeting>.self / "minutes" / ID<CaseFile>.self
    package static let correctMinutes = caseMinutes / "correct"
    package static let passResearchOn = caseFile / "research" / "colleague"
    package static let writeToChair = caseFile / "research" / "written"
}
