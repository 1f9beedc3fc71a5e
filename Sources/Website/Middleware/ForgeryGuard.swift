import Hummingbird
import Markup
import Pages
import Records
import UseCases

/// Lets through only what the service's own pages ask for (trust 3.6).
///
/// Beside SameSite cookies there are two more layers: the browser's word for where the request came
/// from, and a token in the form.
struct ForgeryGuard: RouterMiddleware {
    let office: Office
    let isBehindTLS: Bool

    func handle(
        _ request: Request, context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        guard isAskedForAsPage(request) else { throw TurnedAway.nothingHere }
        guard request.method == .post else { return try await next(request, context) }
        guard isFromHere(request) else { throw TurnedAway.formIsNotOurs }
        var context = context
        context.fields = try await FormBody.fields(of: request)
        guard isOurForm(context) else { throw TurnedAway.formIsNotOurs }
        return try await next(request, context)
    }

    /// No page of ours can be loaded as a picture, a script or a frame of another's.
    private func isAskedForAsPage(_ request: Request) -> Bool {
        guard let use = request.headers.value(named: "sec-fetch-dest") else { return true }
        return use == "document" || use == "empty"
    }

    /// With `Referrer-Policy: no-referrer` browsers send `Origin: null` even from our own forms, so
    /// `Sec-Fetch-Site`, which no page can forge, decides where there is one. A browser that sends
    /// neither it nor our origin is refused: their absence is not a pass.
    private func isFromHere(_ request: Request) -> Bool {
        let origin = request.headers[.origin]
        guard let site = request.headers.value(named: "sec-fetch-site") else {
            return isOurs(origin, request)
        }
        guard site == "same-origin" else { return false }
        return origin == nil || origin == "null" || isOurs(origin, request)
    }

    private func isOurs(_ origin: String?, _ request: Request) -> Bool {
        guard let origin, let host = request.head.authority else { return false }
        return origin.lowercased() == "\(isBehindTLS ? "https" : "http")://\(host)".lowercased()
    }

    private static let beforeSignIn: Set = [
        At.signIn().address, At.signInWithPasskey().address, At.passkeyChallenge().address,
    ]

    /// Without a session only the sign-in form can be sent; its token is bound to a cookie. Any
    /// other form then meets the gate, which leads to the sign-in and changes nothing.
    private func isOurForm(_ context: SiteContext) -> Bool {
        let token = context.fields["token"]
        let isSignIn = Self.beforeSignIn.contains(context.target.path)
        if let session = context.state.session,
            FormToken.isGenuine(token, secret: session.secret)
        {
            return true
        }
        guard isSignIn || context.state.session == nil else { return false }
        guard isSignIn else { return true }
        guard let door = context.browser.door else { return false }
        let secret = FormToken.doorSecret(door, office.accountKeys.door)
        return FormToken.isGenuine(token, secret: secret)
    }
}
