package import Casework
package import Pages
import Records
package import UseCases

/// A request at an address that is open to anyone, whoever may be behind it.
package struct Guest: Sendable {
    package let office: Office
    package let premises: Premises
    let rooms: MeetingRooms
    package let state: SessionState
    let whereabouts: Whereabouts
    let browser: Browser
    let asked: Asked
    /// What the tokens of her forms are made of, before sign-in and after.
    let secret: [UInt8]
    /// What the forms of the answer are to carry.
    package let token: String
    package let now: Instant
    package let today: CalendarDate

    /// The address that was asked for, without its query.
    package var place: String { asked.target.path }
    package var fields: FormFields { asked.fields }
    package var query: FormFields { asked.target.query }

    /// Another token of the same worth, for what is sent to an open page.
    func freshToken() -> String {
        FormToken.text(secret: secret, mask: office.world.randomBytes(32))
    }

    /// The frame of a page before sign-in.
    package var bareFrame: PageFrame { premises.bareFrame(token: token) }
}

/// A request from somebody who is signed in and whom the address admits.
package struct Visit: Sendable {
    let guest: Guest
    package let signedIn: SignedIn

    init(_ guest: Guest, _ signedIn: SignedIn) {
        self.guest = guest
        self.signedIn = signedIn
    }

    package var reader: Reader { signedIn.reader }
    package var office: Office { guest.office }
    package var premises: Premises { guest.premises }
    package var place: String { guest.place }
    package var fields: FormFields { guest.fields }
    package var query: FormFields { guest.query }
    package var token: String { guest.token }
    package var now: Instant { guest.now }
    package var today: CalendarDate { guest.today }
    package var london: LondonTime { guest.premises.london }

    /// Who decides, when, and which day it is: what every rule is given.
    package var occasion: Occasion { Occasion(by: reader.actor, at: now, today: today) }

    /// The frame of a page for this reader.
    package func frame(
        serviceName: String, areaName: String, reader line: ReaderLine,
        navigation: [NavigationItem], further: [NavigationItem] = []
    ) -> PageFrame {
        PageFrame(
            serviceName: serviceName, areaName: areaName, reader: line,
            navigation: navigation, token: token,
            addresses: premises.addresses(hidingAt: place, further: further),
            display: signedIn.account.display)
    }
}
