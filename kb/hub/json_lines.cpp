// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/json_lines.h"

#include <QFile>
#include <QJsonDocument>

namespace madoguchi::hub {

Result<std::vector<LineError>> readJsonLines(const QString& path,
                                             const std::function<QString(const QJsonObject&)>& take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, QStringLiteral("file.missing"), path);
    std::vector<LineError> errors;
    for (int number = 1; !file.atEnd(); ++number) {
        QByteArray line = file.readLine();
        if (number == 1 && line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        const QString key = document.isObject() ? take(document.object()) : QStringLiteral("json.syntax");
        if (!key.isEmpty())
            errors.push_back({number, key});
    }
    return errors;
}

} // namespace madoguchi::hub
