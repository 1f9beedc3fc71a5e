"""Ed25519 as RFC 8032 describes it: checking a signature, and making one for tests.

Standard library only, so that it runs on any machine with Python. It is slow (some ten
milliseconds a signature) and makes no effort to hide its own key from whoever times it, which does
not matter to a verifier.
"""
import hashlib

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


def recovered_x(y, sign):
    """The x of a point of the curve, or None when there is no such point."""
    if y >= P:
        return None
    squared = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    if squared == 0:
        return None if sign else 0
    x = pow(squared, (P + 3) // 8, P)
    if (x * x - squared) % P != 0:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - squared) % P != 0:
        return None
    return P - x if x & 1 != sign else x


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE_X = recovered_x(BASE_Y, 0)
BASE = (BASE_X, BASE_Y, 1, BASE_X * BASE_Y % P)
NEUTRAL = (0, 1, 1, 0)


def add(one, other):
    (x1, y1, z1, t1), (x2, y2, z2, t2) = one, other
    a, b = (y1 - x1) * (y2 - x2) % P, (y1 + x1) * (y2 + x2) % P
    c, d = 2 * t1 * t2 * D % P, 2 * z1 * z2 % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(number, point):
    result = NEUTRAL
    while number:
        if number & 1:
            result = add(result, point)
        point = add(point, point)
        number >>= 1
    return result


def same(one, other):
    (x1, y1, z1, _), (x2, y2, z2, _) = one, other
    return (x1 * z2 - x2 * z1) % P == 0 and (y1 * z2 - y2 * z1) % P == 0


def packed(point):
    x, y, z, _ = point
    inverse = pow(z, P - 2, P)
    x, y = x * inverse % P, y * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


def unpacked(octets):
    number = int.from_bytes(octets, "little")
    sign, y = number >> 255, number & (1 << 255) - 1
    x = recovered_x(y, sign)
    return None if x is None else (x, y, 1, x * y % P)


def number_of(*parts):
    return int.from_bytes(hashlib.sha512(b"".join(parts)).digest(), "little") % ORDER


def is_signed(key, message, signature):
    if len(key) != 32 or len(signature) != 64:
        return False
    point, promise = unpacked(key), unpacked(signature[:32])
    scalar = int.from_bytes(signature[32:], "little")
    if point is None or promise is None or scalar >= ORDER:
        return False
    challenge = number_of(signature[:32], key, message)
    return same(times(scalar, BASE), add(promise, times(challenge, point)))


def public_key(secret):
    return packed(times(_halves(secret)[0], BASE))


def sign(secret, message):
    scalar, prefix = _halves(secret)
    key = packed(times(scalar, BASE))
    nonce = number_of(prefix, message)
    promise = packed(times(nonce, BASE))
    answer = (nonce + number_of(promise, key, message) * scalar) % ORDER
    return promise + answer.to_bytes(32, "little")


def _halves(secret):
    digest = hashlib.sha512(secret).digest()
    scalar = int.from_bytes(digest[:32], "little")
    return scalar & (1 << 254) - 8 | 1 << 254, digest[32:]
