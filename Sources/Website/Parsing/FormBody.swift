import Hummingbird
import Pages

/// Reads the body of a form: of one type, of one mebibyte at most, within half a minute.
enum FormBody {
    private static let mostBytes = 1024 * 1024
    private static let longestWait = Duration.seconds(30)

    static func fields(of request: Request) async throws -> FormFields {
        guard isForm(request.headers[.contentType] ?? "") else { throw TurnedAway.formTypeUnknown }
        let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
        guard announced <= mostBytes else { throw TurnedAway.formTooLarge }
        let body = try await whole(request.body)
        return try FieldDecoder.form.fields(Array(body.readableBytesView))
    }

    private static func isForm(_ type: String) -> Bool {
        let parts = type.lowercased().split(separator: ";").map { $0.drop { $0 == " " } }
        guard parts.first == "application/x-www-form-urlencoded" else { return false }
        return parts.dropFirst().allSatisfy { $0 == "charset=utf-8" }
    }

    /// A body that breaks off or is garbled on the way is the sender's fault, not ours.
    private static func whole(_ body: RequestBody) async throws -> ByteBuffer {
        do {
            return try await collected(body)
        } catch let reason as TurnedAway {
            throw reason
        } catch let error as any HTTPResponseError {
            throw error.status.code == 413 ? TurnedAway.formTooLarge : TurnedAway.badRequest
        } catch {
            throw TurnedAway.badRequest
        }
    }

    /// A body that drips in is given up, so that it does not hold its connection for ever.
    private static func collected(_ body: RequestBody) async throws -> ByteBuffer {
        try await withThrowingTaskGroup(of: ByteBuffer?.self) { group in
            group.addTask { try await body.collect(upTo: mostBytes) }
            group.addTask {
                try await Task.sleep(for: longestWait)
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let buffer = first else {
                throw TurnedAway.formTooSlow
            }
            return buffer
        }
    }
}
