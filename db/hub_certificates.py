"""The hub's own authority and its servers' certificates. Needs the extra `hub`."""

import ipaddress
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

YEAR: Final = timedelta(days=365.25)
EARLIER: Final = timedelta(days=1)
"""Certificates begin so long before they are made, for terminals whose clock is behind."""


class Certified(NamedTuple):
    """A certificate and its secret key, both PEM."""

    certificate: bytes
    key: bytes


def authority(since: datetime, until: datetime) -> Certified:
    """A certificate that signs those of a hub's servers and itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Treffpunkt hub")])
    built = (
        _begun(key, name, name, since, until)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
    )
    return Certified(_pem(built.sign(key, hashes.SHA256())), _key_pem(key))


def server(signer: Certified, hosts: Iterable[str], since: datetime, until: datetime) -> Certified:
    """A server's certificate for all these addresses and names, good for terminals and for its fellow servers.

    ValueError where the signer's files are no authority's.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    signing = serialization.load_pem_private_key(signer.key, password=None)
    parent = x509.load_pem_x509_certificate(signer.certificate)
    if not isinstance(signing, ec.EllipticCurvePrivateKey):
        raise ValueError("not the key of a hub's authority")
    hosts = list(dict.fromkeys(hosts))
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, hosts[0][:64])])
    uses = [ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]
    built = (
        _begun(key, name, parent.subject, since, until)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage(uses), critical=False)
        .add_extension(x509.SubjectAlternativeName([_alternative(host) for host in hosts]), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signing.public_key()), critical=False)
    )
    return Certified(_pem(built.sign(signing, hashes.SHA256())), _key_pem(key))


def _begun(
    key: ec.EllipticCurvePrivateKey, name: x509.Name, issuer: x509.Name, since: datetime, until: datetime
) -> x509.CertificateBuilder:
    public = key.public_key()
    return x509.CertificateBuilder(
        issuer_name=issuer,
        subject_name=name,
        public_key=public,
        serial_number=x509.random_serial_number(),
        not_valid_before=since,
        not_valid_after=until,
    ).add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _alternative(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)


def _key_pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
