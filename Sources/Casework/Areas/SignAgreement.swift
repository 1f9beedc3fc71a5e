/// An agency signs the information-sharing agreement, or confirms it at its review (S004 5.1, 5.4).
package struct SignAgreement: Decision {
    package let agency: ID<Agency>
    package let signedOn: CalendarDate
    package let reviewBy: CalendarDate

    package init(agency: ID<Agency>, signedOn: CalendarDate, reviewBy: CalendarDate) {
        self.agency = agency
        self.signedOn = signedOn
        self.reviewBy = reviewBy
    }

    package enum Refusal: Error, Equatable {
        case notAMember, signedInTheFuture, reviewBeforeSigning
    }

    package func decide(given area: Area, on occasion: Occasion) throws(Refusal) -> [AreaEvent] {
        guard area.member(agency) != nil else { throw .notAMember }
        guard signedOn <= occasion.today else { throw .signedInTheFuture }
        guard signedOn < reviewBy else { throw .reviewBeforeSigning }
        let signed = AgreementSigned(
            agency: agency, signedOn: signedOn, reviewBy: reviewBy, stamp: Stamp(occasion))
        return [.agreementSigned(signed)]
    }
}
