import Casework
import Markup

extension CaseBriefing {
    /// At the foot of a case: for anybody who knows the people, and for those who decide.
    @HTMLBuilder
    var conflictLinks: HTML {
        if may.leaveForConflict || may.decideConflicts || may.enterConflict {
            heading("Do you know these people?", .two)
            if may.leaveForConflict {
                p { link("I know these people", to: At.knowPeople(id)) }
            }
            if may.decideConflicts {
                p { link("Who does not see this case", to: At.caseConflicts(id)) }
            } else if may.enterConflict {
                p { link("Somebody else knows these people", to: At.enterConflict(id)) }
            }
        }
    }
}
