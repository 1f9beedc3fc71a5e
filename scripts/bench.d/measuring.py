"""What the benchmarks share: building, serving, signing in, and running wrk."""
import http.client
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse

sys.dont_write_bytecode = True
QUIET = dict(os.environ, SWIFT_BACKTRACE="enable=no")
PASSWORD = "for-demonstration-only"


def built(product):
    """A product built for release; MARAC_BENCH_PROGRAMS names a folder of those made already."""
    made = os.environ.get("MARAC_BENCH_PROGRAMS")
    if made:
        return os.path.join(made, product)
    words = ["swift", "build", "-c", "release", "--product", product]
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
    shown = subprocess.run(
        words + ["--show-bin-path"], check=True, capture_output=True, text=True)
    return os.path.join(shown.stdout.strip(), product)


def need(program, package):
    if shutil.which(program) is None:
        sys.exit(f"{program} is needed: apt-get install {package}")


def table(title, *columns):
    print(f"\n{title}\n\n| " + " | ".join(columns) + " |\n" + "|---" * len(columns) + "|")


def row(*cells):
    print("| " + " | ".join(str(cell) for cell in cells) + " |", flush=True)


def figure(value):
    return f"{value:,.0f}" if value >= 20 else f"{value:.1f}" if value >= 1 else f"{value:.2f}"


class Server:
    """A program that serves until it is stopped, and how long it took to listen."""

    def __init__(self, *command):
        begin = time.monotonic()
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=QUIET)
        line = self.process.stdout.readline()
        self.seconds = time.monotonic() - begin
        found = re.search(r"Listening on http://127\.0\.0\.1:(\d+)", line)
        if not found:
            self.stop()
            sys.exit(f"It does not listen: {' '.join(command)}")
        self.port = int(found[1])

    def megabytes(self):
        """The memory that it holds at this moment."""
        with open(f"/proc/{self.process.pid}/status") as lines:
            kilobytes = next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))
        return kilobytes / 1024

    def processor_seconds(self):
        """The time that it has had a processor to itself, whatever else the machine does."""
        with open(f"/proc/{self.process.pid}/stat") as line:
            fields = line.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self):
        """Asked to end it does; what waits for its listeners to go is not worth a minute."""
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()


class Visitor:
    """A browser without a screen: one connection, and the cookies it was given."""

    def __init__(self, port):
        self.port = port
        self.cookies = {}
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    @property
    def cookie(self):
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    def get(self, path):
        return self.ask("GET", path)

    def post(self, path, fields):
        return self.ask("POST", path, urllib.parse.urlencode(fields))

    def ask(self, method, path, body=None):
        headers = {"Cookie": self.cookie, "Origin": f"http://127.0.0.1:{self.port}"}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        text = answer.read().decode()
        for set_cookie in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = set_cookie.split(";")[0].partition("=")
            self.cookies[name] = value
        return answer.status, text

    def sign_in(self, user_name):
        _, page = self.get("/sign-in")
        status, _ = self.post("/sign-in", {
            "token": hidden(page, "token"), "user-name": user_name, "password": PASSWORD})
        if status != 303:
            sys.exit(f"{user_name} could not sign in: {status}")
        return self

    def links(self, path, pattern):
        """The addresses on a page that begin so, each once, in order."""
        return list(dict.fromkeys(re.findall(f'href="({pattern})', self.get(path)[1])))


def hidden(page, name):
    for tag in re.findall(r"<input[^>]*>", page):
        if f'name="{name}"' in tag:
            return re.search(r'value="([^"]*)"', tag)[1]
    sys.exit(f"The form has no field {name}.")


# Each connection waits about a tenth of a second before it asks again.
CALM = 'function delay() return math.random(75, 125) end\n'
ADDRESSES = """
local at = 0
function request() at = at % #paths + 1; return wrk.format("GET", paths[at]) end
function done(summary, latency)
  local errors = summary.errors
  local bad = errors.status + errors.connect + errors.read + errors.timeout
  io.write(string.format("RESULT %f %f %f %d %d\\n", summary.requests / summary.duration * 1e6,
    latency:percentile(50), latency:percentile(95), summary.requests, bad))
end
"""


def wrk(server, paths, cookie, seconds, connections, calm):
    """Requests a second, the median and the 95th percentile of the latency in milliseconds, and
    the milliseconds of processor time that the server spent on each request."""
    quoted = ", ".join('"' + path + '"' for path in paths)
    script = f"paths = {{ {quoted} }}\nwrk.headers['Cookie'] = '{cookie}'\n" + ADDRESSES
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as file:
        file.write(script + (CALM if calm else ""))
        file.flush()
        before = server.processor_seconds()
        done = subprocess.run(
            ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "-s", file.name,
             f"http://127.0.0.1:{server.port}"], check=True, capture_output=True, text=True)
        spent = server.processor_seconds() - before
    result = re.search(r"RESULT (\S+) (\S+) (\S+) (\d+) (\d+)", done.stdout)
    if int(result[5]):
        sys.exit(f"{result[5]} answers were not 200.")
    return (float(result[1]), float(result[2]) / 1000, float(result[3]) / 1000,
            spent * 1000 / max(int(result[4]), 1))


def medians(rounds):
    return [statistics.median(column) for column in zip(*rounds)]
