import ArgumentParser
import Foundation
import Hummingbird
import Synchronization

/// The bare framework telling everybody who listens what somebody sent: the least that an event to
/// many open windows can cost.
struct Telling: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "telling",
        abstract: "Serve a stream of events at /stream, and send what is posted to / to all.")

    @Option(help: "The port to listen at.") var port = 8091

    func run() async throws {
        let listeners = Listeners()
        let router = Router()
        router.get("/stream") { _, _ in
            let words = listeners.join()
            return Response(
                status: .ok, headers: [.contentType: "text/event-stream"],
                body: ResponseBody { writer in
                    try await writer.write(ByteBuffer(string: ": here\n\n"))
                    for await one in words { try await writer.write(one) }
                    try await writer.finish(nil)
                })
        }
        router.post("/") { request, _ in
            let body = try await request.body.collect(upTo: 65_536)
            listeners.tell(ByteBuffer(string: "data: \(String(buffer: body))\n\n"))
            return HTTPResponse.Status.noContent
        }
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
            onServerRunning: { [port] _ in
                print("Listening on http://127.0.0.1:\(port)")
                fflush(nil)
            })
        try await application.runService()
    }
}

/// Everybody who listens.
private final class Listeners: Sendable {
    private let all = Mutex<[AsyncStream<ByteBuffer>.Continuation]>([])

    func join() -> AsyncStream<ByteBuffer> {
        let (words, tell) = AsyncStream.makeStream(of: ByteBuffer.self)
        all.withLock { $0.append(tell) }
        return words
    }

    func tell(_ words: ByteBuffer) {
        for one in all.withLock({ $0 }) { one.yield(words) }
    }
}
