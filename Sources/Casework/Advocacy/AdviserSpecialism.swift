/// For whom an adviser is trained or placed, beyond what every adviser does.
package enum AdviserSpecialism: String, Sendable, Hashable, Codable, CaseIterable {
    case honourBased, olderPeople, men, lgbt, youngPeople, hospital
}

/// What of a case asks for an adviser of a certain kind.
package struct AdviserNeeds: Sendable, Hashable {
    package let specialisms: Set<AdviserSpecialism>
    /// The victim's language, in the referrer's words.
    package let language: PrivateText

    package init(specialisms: Set<AdviserSpecialism>, language: PrivateText = PrivateText("")) {
        self.specialisms = specialisms
        self.language = language
    }

    /// - Parameter fromHospital: whether a hospital referred the case, where its own adviser is
    ///   close by.
    package init(of content: ReferralContent, on today: CalendarDate, fromHospital: Bool) {
        var needs: Set<AdviserSpecialism> = fromHospital ? [.hospital] : []
        if content.isHonourBased { needs.insert(.honourBased) }
        if content.victim?.gender == .male { needs.insert(.men) }
        if content.isLGBT { needs.insert(.lgbt) }
        if let age = content.victim?.age(on: today) {
            if age < 18 { needs.insert(.youngPeople) }
            if age >= 60 { needs.insert(.olderPeople) }
        }
        self.init(specialisms: needs, language: content.safeContact.language)
    }
}

extension ReferralContent {
    fileprivate var isHonourBased: Bool {
        markers.contains(.honourBased) || grounds.contains(.honourBasedOrForcedMarriage)
    }

    /// Only what somebody answered counts: silence is not taken for an answer.
    fileprivate var isLGBT: Bool {
        let orientation = equality[.sexualOrientation]?.rawValue ?? ""
        return ["gayOrLesbian", "bisexual"].contains(orientation)
            || equality[.transgender]?.rawValue == "yes"
    }
}
