import Casework
import Pages

extension Site {
    /// Who looked at what, for those who answer for it. Administrators and everybody else find
    /// nothing here: the record tells who is a victim (trust A8).
    mutating func addRecord() {
        get(At.whoHasSeen, for: .roles(.overseeing), showWhoHasSeen)
        get(At.whoHasSeenOnPaper, for: .roles(.overseeing), showWhoHasSeenOnPaper)
        get(At.accessRecord, for: .roles(.overseeing), showAccessRecord)
        get(At.accessRecordOnPaper, for: .roles(.overseeing), showAccessRecordOnPaper)
        get(At.alerts, for: .roles(.overseeing), showAlerts)
        get(At.alert, for: .roles(.overseeing), showAlert)
        post(At.alert, for: .roles(.overseeing), lookIntoAlert)
        get(At.receipt, for: .roles(.overseeing), showReceipt)
        post(At.receipt, for: .roles(.overseeing), makeReceipt)
        get(At.receiptFile, for: .roles(.overseeing), saveReceipt)
    }
}
