import Markup
package import Pages

/// What stays the same from one request to the next: how the service presents itself.
package struct Premises: Sendable {
    package let settings: SiteSettings
    package let assets: Assets
    package let london: LondonTime

    package init(_ settings: SiteSettings) throws {
        self.settings = settings
        assets = try Assets(folder: settings.publicFolder)
        london = LondonTime()
    }

    /// The addresses of a page's frame. Hide leads back to the place where it was pressed.
    package func addresses(
        hidingAt place: String, further: [NavigationItem] = []
    ) -> FrameAddresses {
        FrameAddresses(
            stylesheet: asset("house.css"), script: asset("house.js"), icon: asset("favicon.svg"),
            home: At.home(), help: At.help(), hide: At.hide(query: [("place", place)]),
            signOut: At.signOut(), footer: further, passkeys: asset("passkeys.js"))
    }

    /// The frame of a page that nobody is signed in to, or that must look alike for everybody.
    package func bareFrame(token: String = "") -> PageFrame {
        PageFrame(
            serviceName: settings.serviceName, areaName: settings.installationName, reader: nil,
            navigation: [], token: token, addresses: addresses(hidingAt: ""))
    }

    private func asset(_ name: String) -> Link { Link(path: ["assets", assets.version, name]) }
}
