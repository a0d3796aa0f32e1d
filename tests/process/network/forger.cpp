// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/network/forger.h"

#include "tests/support/printers.h"

#include <openssl/x509v3.h>

namespace madoguchi::test {

namespace {

constexpr long secondsPerDay = 86'400;

void add(X509* made, X509* issuer, int extension, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, made, nullptr, nullptr, 0);
    X509_EXTENSION* one = X509V3_EXT_conf_nid(nullptr, &context, extension, value.constData());
    REQUIRE(one != nullptr);
    REQUIRE(X509_add_ext(made, one, -1) == 1);
    X509_EXTENSION_free(one);
}

} // namespace

Signed forge(const Claim& claim, const Signed* issuer)
{
    static long serial = 1;
    Signed made;
    auto key = hub::x509::makeKey();
    REQUIRE(key);
    made.key = std::move(*key);
    made.certificate.reset(X509_new());
    X509* certificate = made.certificate.get();
    X509* above = issuer ? issuer->certificate.get() : certificate;
    REQUIRE(X509_set_version(certificate, X509_VERSION_3) == 1);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate), claim.fromDays * secondsPerDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate), claim.untilDays * secondsPerDay);
    REQUIRE(X509_set_pubkey(certificate, made.key.get()) == 1);
    const QByteArray name = claim.commonName.toUtf8();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(name.constData()),
                               static_cast<int>(name.size()), -1, 0);
    REQUIRE(X509_set_issuer_name(certificate, X509_get_subject_name(above)) == 1);
    add(certificate, above, NID_subject_key_identifier, "hash");
    add(certificate, above, NID_basic_constraints,
        claim.authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    add(certificate, above, NID_key_usage,
        claim.authority ? "critical,keyCertSign,cRLSign" : "critical,digitalSignature");
    if (!claim.authority)
        add(certificate, above, NID_ext_key_usage, claim.usage);
    if (!claim.names.isEmpty())
        add(certificate, above, NID_subject_alt_name, claim.names);
    REQUIRE(X509_sign(certificate, issuer ? issuer->key.get() : made.key.get(), EVP_sha256()) != 0);
    // A root is known to whoever trusts it; anything else is shown along.
    if (issuer && X509_check_issued(issuer->certificate.get(), issuer->certificate.get()) != X509_V_OK)
        made.above = issuer->chain();
    return made;
}

Signed forgeAuthority(const QString& name)
{
    Claim claim;
    claim.commonName = name;
    claim.names.clear();
    claim.authority = true;
    return forge(claim);
}

} // namespace madoguchi::test
