import Casework

/// An invented case as it stands in a draft: each answer under the name of its form's control, so
/// that a referral that came back, or was left half written, opens with what was typed.
struct TypedReferral {
    private(set) var fields: [String: String] = [:]
    private(set) var people: [DraftPerson] = []

    init(_ invented: InventedCase) {
        typeVictim(invented)
        typeReasons(invented)
        typeChecklist(invented)
        typeSafety(invented)
        people = (invented.perpetrators + invented.children).map {
            Self.person($0, victimsAddress: invented.victim.address)
        }
    }

    /// Only the first pages, as when a shift ends.
    init(firstPagesOf invented: InventedCase) {
        typeVictim(invented)
        people = invented.perpetrators.map {
            Self.person($0, victimsAddress: invented.victim.address)
        }
        fields["reasons-what-happened"] = invented.happened
    }

    private mutating func typeVictim(_ invented: InventedCase) {
        fields["id"] = invented.victim.id.description
        fields["victim-name"] = invented.victim.name
        fields["victim-other-names"] = invented.victim.otherNames
        fields["victim-address"] = invented.victim.address
        fields["victim-address-known"] = invented.victim.knowledge?.rawValue
        fields["victim-telephone"] = invented.telephone
        fields["victim-safe-to-call"] = invented.safeToCall.rawValue
        fields["victim-safe-times"] = invented.safeTimes
        fields["victim-who-must-not-know"] = invented.whoMustNotKnow
        Self.type(invented.victim.born, as: "victim-born", in: &fields)
    }

    private mutating func typeReasons(_ invented: InventedCase) {
        fields["reasons-what-happened"] = invented.happened
        fields["reasons-risk-summary"] = invented.narrative.summary
        fields["reasons-judgement"] = invented.narrative.judgement
        for ground in invented.grounds { fields["reasons-grounds-\(ground.rawValue)"] = "yes" }
        for marker in invented.narrative.markers {
            fields["reasons-markers-\(marker.rawValue)"] = "yes"
        }
        Self.type(invented.incidentOn, as: "reasons-incident", in: &fields)
    }

    private mutating func typeChecklist(_ invented: InventedCase) {
        for (item, answer) in invented.answers { fields["checklist-\(item)"] = answer.rawValue }
        for (item, words) in invented.details { fields["checklist-\(item)-detail"] = words }
    }

    private mutating func typeSafety(_ invented: InventedCase) {
        fields["safety-children"] = invented.safeguarding.children.rawValue
        fields["safety-adults"] = invented.safeguarding.adults.rawValue
        fields["safety-police"] = invented.safeguarding.police.rawValue
        fields["safety-notes"] = invented.safeguarding.notes
        fields["safety-told"] = invented.wasTold ? "yes" : "no"
        fields["safety-not-told"] = invented.wasTold ? "" : InventedCase.notTold
        fields["safety-agrees"] = invented.agrees.rawValue
    }

    private static func person(
        _ person: InventedPerson, victimsAddress: String
    ) -> DraftPerson {
        var fields = [
            "name": person.name, "other-names": person.otherNames,
            "relationship": person.relationship.rawValue,
        ]
        if person.address == victimsAddress {
            fields["lives-with-victim"] = "yes"
        } else {
            fields["address"] = person.address
        }
        type(person.born, as: "born", in: &fields)
        return DraftPerson(id: person.id, role: person.role, fields: fields)
    }

    private static func type(
        _ date: CalendarDate, as name: String, in fields: inout [String: String]
    ) {
        fields[name + "-day"] = "\(date.day)"
        fields[name + "-month"] = "\(date.month)"
        fields[name + "-year"] = "\(date.year)"
    }
}
