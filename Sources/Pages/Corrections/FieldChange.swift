import Casework
import Markup

/// Something that a later version of a referral says differently.
struct FieldChange {
    let label: Phrase
    let before: Phrase?
    let now: Phrase?

    /// What changed between two versions, field by field, in the order in which it is told.
    static func all(
        from before: ReferralContent, to now: ReferralContent, _ instruments: InstrumentShelf
    ) -> [FieldChange] {
        let (old, new) = (
            ContentFact.all(in: before, instruments), ContentFact.all(in: now, instruments)
        )
        let olds = Dictionary(old.map { ($0.key, $0) }) { first, _ in first }
        let newKeys = Set(new.map(\.key))
        let changed = new.compactMap { fact in
            FieldChange(fact.label, olds[fact.key]?.value, fact.value)
        }
        return changed
            + old.filter { !newKeys.contains($0.key) }.compactMap {
                FieldChange($0.label, $0.value, nil)
            }
    }

    private init?(_ label: Phrase, _ before: Phrase?, _ now: Phrase?) {
        guard before?.english != now?.english else { return nil }
        self.label = label
        self.before = before
        self.now = now
    }
}

/// Each change with what stood there before and what stands there now.
func changeList(_ changes: [FieldChange]) -> HTML {
    summaryList(
        changes.map { change in
            SummaryRow(change.label) {
                div {
                    hintText("Before")
                    said(change.before)
                    hintText("Now")
                    said(change.now)
                }
            }
        })
}

private func said(_ words: Phrase?) -> HTML {
    div(.class("written")) { words ?? "Not provided" }
}
