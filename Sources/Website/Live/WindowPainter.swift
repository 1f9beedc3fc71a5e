import Casework
import Foundation
import Markup
import Pages
import Records
import UseCases

/// The parts of a window that change by themselves, taken from the very page that the window shows
/// when it is loaded: nobody is sent what her page would not hold.
struct WindowPainter: Sendable {
    /// One part: what it is called and what it holds.
    struct Part: Sendable, Equatable {
        let id: String
        let html: String
        /// The same without what is new on every page.
        let likeness: String
        /// Lines of its lists, so that it can be said how many are new.
        let rows: Int

        static func == (one: Part, other: Part) -> Bool {
            one.id == other.id && one.likeness == other.likeness
        }
    }

    struct Painted: Sendable {
        let parts: [Part]
        let looks: [AccessNote]
    }

    private static let names: Set<String> = [
        "veil", "moved", "bar", "clock", "entries", "plan", "rail", "here", "case", "mine", "told",
        "speakers", "finish", "wall", "turn",
    ]

    /// The window as its page now is; nil when there is no such page for her any more.
    ///
    /// - Parameter together: the others whose windows are written in the same moment.
    func paint(
        _ watcher: Watcher, _ signedIn: SignedIn, _ meeting: ID<Meeting>, _ together: ReadTogether
    ) async throws -> Painted? {
        _ = watcher.following.takeShown()
        let visit = watcher.visit(signedIn, at: watcher.window.page(of: meeting), together)
        guard let answer = try await answer(watcher.window, visit, meeting),
            case .page(let page) = answer.content, answer.status == 200
        else { return nil }
        return Painted(parts: Self.parts(of: page), looks: watcher.following.takeShown())
    }

    private func answer(
        _ window: LiveWindow, _ visit: Visit, _ meeting: ID<Meeting>
    ) async throws -> Answer? {
        do {
            return switch window {
            case .desk: try await showDesk(visit, meeting)
            case .chair: try await showChair(visit, meeting)
            case .seat: try await showSeatWindow(visit, meeting)
            case .screen: try await showScreen(visit, meeting)
            case .waiting: try await showSeat(visit, meeting)
            }
        } catch is NothingHere {
            return nil
        } catch is DeclarationWanted {
            return nil
        }
    }

    static func parts(of html: HTML) -> [Part] {
        switch html {
        case .empty, .words, .data: []
        case .group(let pieces): pieces.flatMap { parts(of: $0) }
        case .element(let element):
            if let id = element.value(of: "id"), names.contains(id) {
                [part(id, html)]
            } else {
                parts(of: element.content)
            }
        }
    }

    static func part(_ id: String, _ html: HTML) -> Part {
        let text = render(html)
        return Part(
            id: id, html: text, likeness: withoutIDs(text),
            rows: text.components(separatedBy: "<li").count - 1)
    }

    /// Forms that add a row hold a new id each time they are drawn.
    private static func withoutIDs(_ text: String) -> String {
        text.components(separatedBy: #"name="id" value=""#).enumerated().map { place, part in
            place == 0 ? part : String(part.drop { $0 != "\"" })
        }.joined()
    }
}

extension Watcher {
    /// The visit that her window would make if it were loaded now.
    fileprivate func visit(
        _ signedIn: SignedIn, at page: Link, _ together: ReadTogether
    ) -> Visit {
        var office = guest.office
        office.following = following
        office.together = together
        let now = office.world.now()
        let segments = page.address.split(separator: "/").map(String.init)
        let asked = Asked(.get, RequestTarget(segments: segments, query: .none), .none)
        let visitor = Guest(
            office: office, premises: guest.premises, rooms: guest.rooms,
            state: .open(signedIn), whereabouts: guest.whereabouts, browser: guest.browser,
            asked: asked, secret: signedIn.session.secret, token: LivePiece.tokenMark, now: now,
            today: office.world.day(now))
        return Visit(visitor, signedIn)
    }
}
