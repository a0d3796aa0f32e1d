// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/writer.h"

#include "kb/domain/names.h"
#include "kb/exchange/csv_fields.h"
#include "kb/exchange/fields.h"
#include "kb/exchange/script_record.h"

namespace madoguchi::exchange {

namespace {

const QLatin1StringView cardPrefix("card.");

QString jsonText(const QString& text)
{
    QString out = QStringLiteral("\"");
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"':
            out += QStringLiteral("\\\"");
            break;
        case u'\\':
            out += QStringLiteral("\\\\");
            break;
        case u'\n':
            out += QStringLiteral("\\n");
            break;
        default:
            // U+2028 and U+2029 are legal in JSON, but tools that split at "lines" cut records there.
            if (c.unicode() < 0x20 || c.unicode() == 0x7f || c.unicode() == 0x2028 || c.unicode() == 0x2029)
                out += u"\\u" + QString::number(c.unicode(), 16).rightJustified(4, u'0');
            else
                out += c;
        }
    }
    return out + u'"';
}

QString jsonValue(const RecordValue& field)
{
    if (const auto* text = std::get_if<QString>(&field.value))
        return jsonText(*text);
    if (const auto* number = std::get_if<int>(&field.value))
        return QString::number(*number);
    QStringList elements;
    for (const QString& element : std::get<QStringList>(field.value))
        elements += jsonText(element);
    return u'[' + elements.join(u',') + u']';
}

QString jsonLine(const RecordValues& values)
{
    QStringList members, card;
    for (const RecordValue& field : values) {
        if (field.isEmpty() && !field.always)
            continue;
        const bool onCard = field.key.startsWith(cardPrefix);
        const QString name(onCard ? field.key.sliced(cardPrefix.size()) : field.key);
        (onCard ? card : members) += QString(jsonText(name) + u':' + jsonValue(field));
    }
    if (!card.isEmpty())
        members += QString(u"\"card\":{" + card.join(u',') + u'}');
    return u'{' + members.join(u',') + QStringLiteral("}\n");
}

QString csvText(const RecordValue& field)
{
    if (const auto* text = std::get_if<QString>(&field.value))
        return *text;
    if (const auto* number = std::get_if<int>(&field.value))
        return QString::number(*number);
    const auto& list = std::get<QStringList>(field.value);
    return field.key == QLatin1StringView("source") ? list.join(u'\n') : joinList(list);
}

QStringList cellsOf(const RecordValues& values)
{
    QStringList cells;
    for (const RecordValue& field : values)
        cells += csvText(field);
    return cells;
}

/// "U+1F600 at 12" without the place, which is one in the line and not in the record.
QString characterIn(const QString& where)
{
    return where.section(u' ', 0, 0);
}

} // namespace

Result<void> Writer::begin()
{
    const QByteArray mark =
        m_encoding == text::Encoding::Utf8Bom ? QByteArrayLiteral("\xEF\xBB\xBF") : QByteArray();
    if (m_device.write(mark) != mark.size())
        return failure(ErrorCode::Io, QStringLiteral("export.write"));
    if (m_format != Format::Csv)
        return {};
    QStringList headers;
    for (const QLatin1StringView key : keysOf(m_subject))
        headers += headerOf(key);
    return writeLine({}, csvLine(headers));
}

Result<void> Writer::write(const Article& article)
{
    return writeRecord(article.number + u'/' + toWord(article.language), valuesOf(article));
}

Result<void> Writer::write(const Contact& contact)
{
    return writeRecord(contact.id.toString(), valuesOf(contact));
}

Result<void> Writer::write(const TalkScript& script)
{
    return writeRecord(nameOf(script) + u'/' + toWord(script.language), valuesOf(script));
}

Result<void> Writer::writeRecord(const QString& name, const RecordValues& values)
{
    return writeLine(name, m_format == Format::Jsonl ? jsonLine(values) : csvLine(cellsOf(values)));
}

Result<void> Writer::writeLine(const QString& name, const QString& line)
{
    const auto encoding = m_encoding == text::Encoding::Utf8Bom ? text::Encoding::Utf8 : m_encoding;
    const auto bytes = text::encode(line, encoding);
    if (!bytes)
        return failure(bytes.error().code, bytes.error().key,
                       name + u": " + characterIn(bytes.error().where));
    if (m_device.write(*bytes) != bytes->size())
        return failure(ErrorCode::Io, QStringLiteral("export.write"));
    return {};
}

} // namespace madoguchi::exchange
