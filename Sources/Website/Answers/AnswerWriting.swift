import Hummingbird
import Markup
import Pages

/// Turns answers into what goes over the wire.
struct AnswerWriting {
    let premises: Premises

    func response(_ answer: Answer) -> Response {
        var response = content(answer)
        for (cookie, value) in answer.cookies.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let text = cookie.header(value, isBehindTLS: premises.settings.isBehindTLS)
            response.headers.append(HTTPField(name: .setCookie, value: text))
        }
        if !answer.forgets.isEmpty {
            let kinds = answer.forgets.map { "\"\($0)\"" }.joined(separator: ", ")
            response.headers.set("Clear-Site-Data", to: kinds)
        }
        if let seconds = answer.retrySeconds {
            response.headers.set("Retry-After", to: String(seconds))
        }
        return response
    }

    private func content(_ answer: Answer) -> Response {
        switch answer.content {
        case .page(let html): page(html, answer.status)
        case .seeOther(let link), .resume(_, _, let link): redirect(to: link)
        case .nothingHere: response(.turnedAway(.nothingHere, premises))
        case .refused(let sentence, let link):
            page(refusedPage(sentence, backTo: link, premises.bareFrame()), answer.status)
        case .file(let file): save(file)
        case .events(let stream): events(stream)
        case .words(let words):
            bytes(Array(words.utf8), type: "text/plain; charset=utf-8", answer.status)
        }
    }

    private func page(_ html: HTML, _ status: Int) -> Response {
        bytes(document(html), type: "text/html; charset=utf-8", status)
    }

    private func redirect(to link: Link) -> Response {
        var response = Response(status: .seeOther)
        response.headers[.location] = link.address
        return response
    }

    /// A proxy must not hold it back until there is more.
    private func events(_ stream: EventStream) -> Response {
        var response = Response(status: .ok, body: ResponseBody(stream.write))
        response.headers[.contentType] = "text/event-stream; charset=utf-8"
        response.headers.set("X-Accel-Buffering", to: "no")
        return response
    }

    private func save(_ file: FileToSave) -> Response {
        var response = bytes(file.bytes, type: file.kind.type, 200)
        response.headers.set("Content-Disposition", to: "attachment; filename=\"\(file.name)\"")
        return response
    }

    private func bytes(_ bytes: [UInt8], type: String, _ status: Int) -> Response {
        var response = Response(
            status: .init(code: status), body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
        response.headers[.contentType] = type
        return response
    }
}
