import Pages
import UseCases

/// What was asked: how, where, and with which fields.
struct Asked: Sendable {
    let method: Route.Method
    let target: RequestTarget
    let fields: FormFields
    /// How somebody asks to be told of changes.
    var follow: FollowAsk?

    init(_ method: Route.Method, _ target: RequestTarget, _ fields: FormFields) {
        self.method = method
        self.target = target
        self.fields = fields
    }

    /// A form that was kept until its sender signed in again.
    init(_ kept: KeptRequest) {
        method = .post
        target = RequestTarget(segments: kept.path, query: FormFields(kept.query))
        fields = FormFields(kept.fields)
    }

    /// This form, to be kept. Its token stays behind: it has been checked already.
    var toKeep: KeptRequest {
        KeptRequest(
            path: target.segments, query: target.query.all,
            fields: fields.all.filter { $0.key != "token" })
    }
}
