package import Casework
package import Markup

private let notHereWords: Phrase = "This person has no access that could be changed."
private let oneselfWords: Phrase = "Nobody changes their own access. Ask somebody else to do it."
private let noRoleWords: Phrase = "Select at least one role."
private let roleAlone: Phrase =
    "Administrators, observers and governance leads hold no other role in the area."
private let trained: Phrase = "Enter when the deputy was trained."
private let trainedLater: Phrase = "Enter a day of training that is today or earlier."
private let endIsMissingWords: Phrase = "Enter a last day for somebody who comes for one meeting."
private let notMember: Phrase = "This agency does not belong to the area any more."
private let samePersonWords: Phrase = "A second person has to agree: you asked for it yourself."
private let needsSecond: Phrase = "A second person has to agree to one of these roles."
private let nobodyTakesOverWords: Phrase = "Select who takes over the work in hand."
private let codeTooLong: Phrase = "A one-time code works for seven days at most."

extension InvitePerson.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .alreadyHere: "This person has access already."
        case .nameIsMissing: "Enter the name."
        case .agencyIsNoMember: notMember
        case .noRole: noRoleWords
        case .rolesExcludeEachOther: roleAlone
        case .deputyIsNotTrained: trained
        case .trainedInTheFuture: trainedLater
        case .endIsPast: "Enter a last day that is today or later."
        case .endIsMissing: endIsMissingWords
        }
    }
}

extension EnrolPerson.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .alreadyHere: "This person has access already."
        case .noRole: noRoleWords
        case .rolesExcludeEachOther: roleAlone
        }
    }
}

extension AcceptTerms.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notInvited: "There is no invitation to accept."
        case .invitationEnded: "The last day of this invitation has passed."
        }
    }
}

extension SetRoles.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notHere: notHereWords
        case .oneself: oneselfWords
        case .noRole: noRoleWords
        case .rolesExcludeEachOther: roleAlone
        case .needsSecondPerson: needsSecond
        case .deputyIsNotTrained: trained
        case .trainedInTheFuture: trainedLater
        case .endIsMissing: endIsMissingWords
        }
    }
}

extension ProposeRole.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notHere: notHereWords
        case .oneself: oneselfWords
        case .needsNoSecondPerson: "This role needs nobody else to agree."
        case .alreadyHeld: "This person holds the role already."
        case .rolesExcludeEachOther: roleAlone
        }
    }
}

extension ConfirmRole.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notHere: notHereWords
        case .oneself: oneselfWords
        case .samePerson: samePersonWords
        case .notProposed: "Nobody asks for this role any more."
        case .rolesExcludeEachOther: roleAlone
        }
    }
}

extension DeclineRole.Refusal: Worded {
    package var sentence: Phrase { "Nobody asks for this role any more." }
}

extension MovePerson.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notHere: notHereWords
        case .oneself: oneselfWords
        case .sameAgency: "Select another agency than the present one."
        case .agencyIsNoMember: notMember
        case .noRole: noRoleWords
        case .rolesExcludeEachOther: roleAlone
        case .needsSecondPerson: needsSecond
        case .deputyIsNotTrained: "The new agency names its own deputies after the move."
        case .nobodyTakesOver: nobodyTakesOverWords
        case .handedToHerself: "Select somebody else to take over."
        }
    }
}

extension EndMembership.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notHere: notHereWords
        case .oneself: oneselfWords
        case .lastDayIsPast: "Enter a last day that is today or later."
        case .nobodyTakesOver: nobodyTakesOverWords
        case .handedToHerself: "Select somebody else to take over."
        }
    }
}

extension SuspendPerson.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notActive: "This person has no access that could be stopped."
        case .oneself: oneselfWords
        case .reasonIsMissing: "Enter why access is stopped."
        }
    }
}

extension RestorePerson.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notSuspended: "This person’s access is not stopped."
        case .oneself: oneselfWords
        }
    }
}

extension ConfirmPerson.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notHere: notHereWords
        case .oneself: "Nobody confirms their own access. Ask the coordinator to do it."
        case .needsNoConfirming: "This access ends on its own day and is not confirmed."
        }
    }
}

extension IssueCode.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notInvited: "This person has set up a sign-in already."
        case .oneself: oneselfWords
        case .standsTooLong: codeTooLong
        }
    }
}

extension AskFreshStart.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notActive: "This person has no access that could be set up again."
        case .oneself: oneselfWords
        }
    }
}

extension AgreeToFreshStart.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notAsked: "Nobody asks for a new start any more."
        case .oneself: oneselfWords
        case .samePerson: samePersonWords
        case .standsTooLong: codeTooLong
        }
    }
}

extension CorrectPerson.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notHere: notHereWords
        case .oneself: oneselfWords
        case .nameIsMissing: "Enter the name."
        case .freshStartWaits:
            "A new start waits for a second person. Change these once it is agreed."
        }
    }
}

extension GiveSeat.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notHere: notHereWords
        case .oneself: oneselfWords
        case .notForOneMeeting: "Only somebody invited for one case, or an observer, needs this."
        case .caseIsMissing: "Select the case."
        case .observersSeeNoCase: "Observers are invited to a meeting and not to a case."
        case .endIsPast: "Enter an end that is still to come."
        case .standsTooLong: "Enter an end within the next 60 days."
        }
    }
}

extension DescribeAgency.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notAMember: "This agency does not belong to the area."
        case .contactWorksElsewhere: "Select somebody of this agency who has access."
        case .notLetters: "Its letters may be letters and figures only, without a space."
        case .lettersTaken: "Another agency of the area has these letters. Choose others."
        }
    }
}

extension LeaveArea.Refusal: Worded {
    package var sentence: Phrase {
        switch self {
        case .notAMember: "This agency does not belong to the area."
        case .ownAgency: "Your own agency is ended by somebody of another one."
        case .tooEarly: "Enter a last day that is today or later."
        }
    }
}
