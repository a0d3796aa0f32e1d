// SPDX-License-Identifier: GPL-3.0-or-later
// A supervisor's desk with contacts to review.
#pragma once

#include "app/desk/ui/quality/my_reviews_view.h"
#include "tests/gui/desk/real_desk.h"

#include <QRadioButton>

namespace madoguchi::desk::test {

struct QualityPlace
{
    QTemporaryDir directory;
    QString store = directory.filePath(QStringLiteral("desk.db"));
    QString settings = directory.filePath(QStringLiteral("desk.conf"));
};

/// A supervisor's desk; the operator whose contacts are reviewed signs in at the same one.
struct QualityDesk : QualityPlace, RealDesk
{
    SignedInUser supervisor;
    SignedInUser operatorUser;

    QualityDesk()
        : RealDesk(QualityPlace::store, QualityPlace::settings)
    {
        REQUIRE(enter());
        supervisor = *core->commands.user();
        operatorUser = {QStringLiteral("kim"),
                        QStringLiteral("Kim"),
                        {{uuidForName(QStringLiteral("kim"))}, Role::Operator, {}},
                        true};
        window().resize(1440, 900);
    }
    void give(const CommandPayload& payload)
    {
        std::optional<Result<void>> answer;
        core->commands.perform(payload, core.get(), [&](const Result<void>& got) { answer = got; });
        REQUIRE(waitFor([&] { return answer.has_value(); }));
        REQUIRE(*answer);
    }
    ContactId contactOfOperator(const QString& inquiry)
    {
        Contact contact;
        contact.id = core->ids.make<ContactId>();
        contact.operatorId = operatorUser.actor.user;
        contact.startedAt = core->clock.now().plusMs(-240'000);
        contact.endedAt = core->clock.now();
        contact.original.inquiry = inquiry;
        contact.original.category = QStringLiteral("税 > 固定資産税");
        core->commands.setUser(operatorUser);
        give(LogContact{contact});
        core->commands.setUser(supervisor);
        REQUIRE(waitFor([this] { return core->quality.isLoaded(); }));
        return contact.id;
    }
    void press(Qt::Key key)
    {
        window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(&window(), key, Qt::ControlModifier | Qt::ShiftModifier);
    }
    /// The form as proposed, saved.
    void startForm()
    {
        press(Qt::Key_Q);
        find<QPushButton>("qualityTab4")->click();
        find<QPushButton>("startWithThese")->click();
        find<QPushButton>("saveForm")->click();
        REQUIRE(waitFor([this] { return core->quality.content().form.has_value(); }));
    }
    void judge(int row, int segment)
    {
        auto* criterion = find<QWidget>(qPrintable(QStringLiteral("criterion%1").arg(row)));
        criterion->findChild<QRadioButton*>(QStringLiteral("segment%1").arg(segment))->click();
    }
    MyReviewsView* mine() { return window().findChild<MyReviewsView*>(); }
};

} // namespace madoguchi::desk::test
