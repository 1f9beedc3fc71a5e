package import Casework
package import Markup

/// What surrounds every page: whose service it is, who is reading, and the ways out.
package struct PageFrame: Sendable {
    /// The neutral name of the service, such as "Conference".
    package let serviceName: String
    package let areaName: String
    /// How many places stand at the top of a page.
    package static let mostPlaces = 5

    /// Nobody until the reader has signed in.
    package let reader: ReaderLine?
    /// At most five are shown; places to go, never things to make.
    package let navigation: [NavigationItem]
    package let token: String
    package let marking: String
    package let addresses: FrameAddresses
    package let display: DisplayPreferences

    package init(
        serviceName: String, areaName: String, reader: ReaderLine?, navigation: [NavigationItem],
        token: String, marking: String = "OFFICIAL-SENSITIVE", addresses: FrameAddresses,
        display: DisplayPreferences = DisplayPreferences()
    ) {
        self.serviceName = serviceName
        self.areaName = areaName
        self.reader = reader
        self.navigation = Array(navigation.prefix(Self.mostPlaces))
        self.token = token
        self.marking = marking
        self.addresses = addresses
        self.display = display
    }
}

/// Who is signed in, as shown to themselves.
package struct ReaderLine: Sendable {
    package let name: String
    package let agency: String
    package let role: Phrase

    package init(name: String, agency: String, role: Phrase) {
        self.name = name
        self.agency = agency
        self.role = role
    }
}

/// One place in the bar at the top: "Actions (3 due)".
package struct NavigationItem: Sendable {
    package let words: Phrase
    package let link: Link
    package let isCurrent: Bool

    package init(_ words: Phrase, _ link: Link, isCurrent: Bool = false) {
        self.words = words
        self.link = link
        self.isCurrent = isCurrent
    }
}

/// The addresses that every page leads to. Files carry their version in the address.
package struct FrameAddresses: Sendable {
    package let stylesheet: Link
    package let script: Link
    package let icon: Link
    /// The script that asks passkeys, for the pages that need it.
    package let passkeys: Link?
    package let home: Link
    package let help: Link
    package let hide: Link
    package let signOut: Link
    /// Further links of the footer, the same on every page.
    package let footer: [NavigationItem]

    package init(
        stylesheet: Link, script: Link, icon: Link, home: Link, help: Link, hide: Link,
        signOut: Link, footer: [NavigationItem] = [], passkeys: Link? = nil
    ) {
        self.stylesheet = stylesheet
        self.script = script
        self.icon = icon
        self.home = home
        self.help = help
        self.hide = hide
        self.signOut = signOut
        self.footer = footer
        self.passkeys = passkeys
    }
}
