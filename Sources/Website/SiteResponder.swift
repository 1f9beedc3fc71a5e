import Casework
import Hummingbird
import Logging
import Markup
import Pages
import Records
import UseCases

/// Finds the line of the table of addresses and has it answer.
struct SiteResponder: Sendable {
    let site: Site
    let office: Office
    let premises: Premises
    let rooms: MeetingRooms
    let writing: AnswerWriting
    let logger: Logger

    func respond(to request: Request, context: SiteContext) async throws -> Response {
        let method: Route.Method = request.method == .post ? .post : .get
        guard let (route, fillings) = site.route(method, context.target.segments) else {
            return try instead(of: context.target.segments, method)
        }
        context.note("\(route.pattern)")
        let door = context.browser.door ?? HexDigits.text(of: office.world.randomBytes(32))
        var asked = Asked(method, context.target, context.fields)
        asked.follow = FollowAsk(request, context.channel)
        let guest = guest(
            asked, context.state, context.browser, door: door, context.whereabouts)
        let answer = try await resumed(try await route.answer(guest, fillings), guest)
        return writing.response(withDoor(answer, door, context))
    }

    /// An address that only takes what a form sends leads to the page above it when it is opened:
    /// somebody who hid such a page, or loads it again, must not find that it is gone.
    private func instead(of segments: [String], _ method: Route.Method) throws -> Response {
        guard method == .get, let page = site.pageAbove(segments) else {
            throw TurnedAway.nothingHere
        }
        return writing.response(.seeOther(page))
    }

    /// Before there is a session the forms of a page need something to be bound to.
    private func withDoor(_ answer: Answer, _ door: String, _ context: SiteContext) -> Answer {
        guard case .page = answer.content, context.state.session == nil,
            context.browser.door == nil
        else { return answer }
        return answer.setting(.door, to: door)
    }

    private func guest(
        _ asked: Asked, _ state: SessionState, _ browser: Browser, door: String,
        _ whereabouts: Whereabouts
    ) -> Guest {
        let secret =
            state.session?.secret ?? FormToken.doorSecret(door, office.accountKeys.door)
        let now = office.world.now()
        return Guest(
            office: office, premises: premises, rooms: rooms, state: state,
            whereabouts: whereabouts,
            browser: browser, asked: asked, secret: secret,
            token: FormToken.text(secret: secret, mask: office.world.randomBytes(32)),
            now: now, today: office.world.day(now))
    }
}

extension SiteResponder {
    /// Sends the form that was kept while she was away, as if she had sent it just now (ux 1.5).
    private func resumed(_ answer: Answer, _ guest: Guest) async throws -> Answer {
        guard case .resume(let token, let before, let link) = answer.content else { return answer }
        let goesOn = answer.with(.seeOther(link))
        guard let before, let kept = try await office.takeRequest(for: before),
            let (route, fillings) = site.route(.post, kept.path)
        else { return goesOn }
        let state = try await office.session(
            for: token, at: guest.now, from: guest.whereabouts)
        guard state.signedIn?.account.id == before.account else { return goesOn }
        let again = self.guest(Asked(kept), state, guest.browser, door: "", guest.whereabouts)
        return answer.with(await replay(route, fillings, again))
    }

    /// Whatever comes of it, she stays signed in: a fault here must not take her session away.
    private func replay(
        _ route: Route, _ fillings: [String], _ guest: Guest
    ) async -> Answer {
        do {
            return try await route.answer(guest, fillings)
        } catch {
            let reference = HexDigits.text(of: office.world.randomBytes(6))
            return .turnedAway(TurnedAway(error, reference: reference, logger), premises)
        }
    }
}
