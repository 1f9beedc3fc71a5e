import Credentials
package import Markup
import Records
import UseCases

/// What a handler hands back; only here does it become status, headers and bytes.
package struct Answer: Sendable {
    enum Content: Sendable {
        case page(HTML)
        case seeOther(Link)
        case nothingHere
        case refused(Phrase, backTo: Link)
        case file(FileToSave)
        case words(String)
        /// What changes in an open window, as it changes.
        case events(EventStream)
        /// She is signed in again: the form she sent meanwhile is sent now, or she goes on there.
        case resume(SessionToken, after: SessionRow?, orElse: Link)
    }

    let content: Content
    var status: Int
    /// Cookies to set, or to take away where there is no value.
    private(set) var cookies: [SiteCookie: String?] = [:]
    private(set) var forgets: [String] = []
    private(set) var retrySeconds: Int64?

    init(_ content: Content, status: Int) {
        self.content = content
        self.status = status
    }
}

extension Answer {
    /// A page; 422 when it shows a form again with its problems.
    package static func page(_ html: HTML, status: Int = 200) -> Answer {
        Answer(.page(html), status: status)
    }

    /// Done: the browser goes on to another page by GET, so that reloading sends nothing twice.
    package static func seeOther(_ link: Link) -> Answer { Answer(.seeOther(link), status: 303) }

    /// Absent and not allowed, which look the same.
    package static let nothingHere = Answer(.nothingHere, status: 404)

    /// A rule said no, in the words of its sentence.
    package static func refused(_ sentence: Phrase, backTo link: Link) -> Answer {
        Answer(.refused(sentence, backTo: link), status: 409)
    }

    package static func file(_ file: FileToSave) -> Answer { Answer(.file(file), status: 200) }

    static func resume(
        _ token: SessionToken, after session: SessionRow?, orElse link: Link
    ) -> Answer {
        Answer(.resume(token, after: session, orElse: link), status: 303)
    }

    /// What a passkey is to sign: letters and digits that the program made itself.
    static func challenge(_ bytes: [UInt8]) -> Answer {
        Answer(.words(Base64URL.text(of: bytes)), status: 200)
    }

    static func events(_ stream: EventStream) -> Answer { Answer(.events(stream), status: 200) }

    static func words(_ words: StaticString) -> Answer {
        Answer(.words(words.description), status: 200)
    }
}

extension Answer {
    func setting(_ cookie: SiteCookie, to value: String?) -> Answer {
        var copy = self
        copy.cookies.updateValue(value, forKey: cookie)
        return copy
    }

    /// Has the browser forget what it keeps of the service: after signing out and hiding (ux 3.3).
    func forgetting(_ kinds: String...) -> Answer {
        var copy = self
        copy.forgets = kinds
        return copy
    }

    func retrying(after seconds: Int64) -> Answer {
        var copy = self
        copy.retrySeconds = max(seconds, 1)
        return copy
    }

    /// Another content under the same cookies.
    func with(_ other: Answer) -> Answer {
        var copy = other
        copy.cookies = other.cookies.merging(cookies) { _, outer in outer }
        copy.forgets = forgets
        return copy
    }
}
