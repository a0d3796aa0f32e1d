// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/x509.h"

#include <QHostAddress>

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <ctime>

namespace madoguchi::hub::x509 {

namespace {

constexpr qint64 dayMs = 86'400'000;
// A desk whose clock is a little behind accepts a certificate made just now.
constexpr qint64 backdateMs = 3'600'000;
constexpr int serialBits = 127;
constexpr int longestCommonName = 64;

tl::unexpected<Error> failed(const QString& step)
{
    return failure(ErrorCode::Internal, QStringLiteral("tls.openssl"), step);
}

bool addExtension(X509* certificate, X509* issuer, int nid, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    if (!extension)
        return false;
    const bool added = X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

bool setSerial(X509* certificate)
{
    BIGNUM* number = BN_new();
    const bool set = number && BN_rand(number, serialBits, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1 &&
                     BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
    return set;
}

bool setValidity(X509* certificate, Timestamp now, int days)
{
    const auto from = static_cast<time_t>((now.ms - backdateMs) / 1000);
    const auto until = static_cast<time_t>((now.ms + days * dayMs) / 1000);
    return ASN1_TIME_set(X509_getm_notBefore(certificate), from) &&
           ASN1_TIME_set(X509_getm_notAfter(certificate), until);
}

bool addExtensions(X509* certificate, X509* issuer, const Request& request)
{
    const bool authority = request.names.isEmpty();
    if (!addExtension(certificate, issuer, NID_subject_key_identifier, "hash"))
        return false;
    if (authority)
        return addExtension(certificate, issuer, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
               addExtension(certificate, issuer, NID_key_usage, "critical,keyCertSign,cRLSign");
    return addExtension(certificate, issuer, NID_authority_key_identifier, "keyid:always") &&
           addExtension(certificate, issuer, NID_basic_constraints, "critical,CA:FALSE") &&
           addExtension(certificate, issuer, NID_key_usage, "critical,digitalSignature") &&
           addExtension(certificate, issuer, NID_ext_key_usage, "serverAuth") &&
           addExtension(certificate, issuer, NID_subject_alt_name, subjectAltName(request.names));
}

Timestamp momentOf(const ASN1_TIME* time)
{
    tm parts = {};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {static_cast<qint64>(timegm(&parts)) * 1000};
}

QByteArray contents(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

} // namespace

Result<Key> makeKey()
{
    Key key(EVP_EC_gen("P-256"));
    if (!key)
        return failed(QStringLiteral("key"));
    return key;
}

Result<Certificate> makeCertificate(const Request& request)
{
    Certificate certificate(X509_new());
    X509* made = certificate.get();
    X509* issuer = request.issuer ? request.issuer : made;
    if (!made || X509_set_version(made, X509_VERSION_3) != 1 || !setSerial(made) ||
        !setValidity(made, request.now, request.days) || X509_set_pubkey(made, request.key) != 1)
        return failed(QStringLiteral("fields"));
    const QByteArray name = request.commonName.left(longestCommonName).toUtf8();
    if (X509_NAME_add_entry_by_txt(X509_get_subject_name(made), "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char*>(name.constData()),
                                   static_cast<int>(name.size()), -1, 0) != 1 ||
        X509_set_issuer_name(made, X509_get_subject_name(issuer)) != 1)
        return failed(QStringLiteral("names"));
    if (!addExtensions(made, issuer, request))
        return failed(QStringLiteral("extensions"));
    if (X509_sign(made, request.issuerKey ? request.issuerKey : request.key, EVP_sha256()) == 0)
        return failed(QStringLiteral("signature"));
    return certificate;
}

QByteArray toPem(EVP_PKEY* key)
{
    std::unique_ptr<BIO, Free> bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contents(bio.get());
}

QByteArray toPem(X509* certificate)
{
    std::unique_ptr<BIO, Free> bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    return contents(bio.get());
}

Key keyFromPem(const QByteArray& pem)
{
    std::unique_ptr<BIO, Free> bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return Key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
}

Certificate certificateFromPem(const QByteArray& pem)
{
    std::unique_ptr<BIO, Free> bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return Certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
}

QByteArray fingerprint(X509* certificate)
{
    unsigned char bytes[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (X509_digest(certificate, EVP_sha256(), bytes, &size) != 1)
        return {};
    return QByteArray(reinterpret_cast<const char*>(bytes), size);
}

Timestamp notBefore(X509* certificate)
{
    return momentOf(X509_get0_notBefore(certificate));
}

Timestamp notAfter(X509* certificate)
{
    return momentOf(X509_get0_notAfter(certificate));
}

QByteArray subjectAltName(const QStringList& names)
{
    QByteArrayList entries;
    for (const QString& name : names) {
        const QHostAddress address(name);
        entries.append((address.isNull() ? QByteArray("DNS:") : QByteArray("IP:")) + name.toLatin1());
    }
    return entries.join(',');
}

} // namespace madoguchi::hub::x509
