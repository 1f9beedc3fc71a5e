import Casework
import Pages

extension Site {
    /// Hidden details, one by one, and cases in an emergency: each wants a proof just given.
    mutating func addProtection() {
        get(At.hiddenDetail, for: .freshly(.referring), askWhatFor)
        post(At.hiddenDetail, for: .freshly(.referring), showHiddenDetail)

        get(At.breakGlass, for: .freshly(.onDuty), showBreakGlassForm)
        post(At.breakGlass, for: .freshly(.onDuty), breakGlass)
        post(At.endBreakGlass, for: .roles(.onDuty), endBreakGlass)
        get(At.breakGlassOpenings, for: .signedIn, showBreakGlassOpenings)
        get(At.breakGlassOpening, for: .signedIn, showBreakGlassOpening)
        post(At.breakGlassOpening, for: .signedIn, reviewBreakGlass)
    }
}
