// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/personal/plain_text.h"

#include <QSet>

namespace madoguchi::text::personal {

bool isCommonSurname(QStringView word)
{
    // Two and three characters: shorter ones begin too many other words.
    static const QSet<QString> surnames = [] {
        const QString all = QStringLiteral("佐藤 鈴木 高橋 田中 渡辺 渡邊 渡邉 伊藤 山本 中村 小林 加藤 吉田 "
                                           "山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤 齊藤 "
                                           "清水 山崎 阿部 池田 橋本 山下 石川 中島 前田 藤田 小川 後藤 岡田 "
                                           "長谷川 村上 近藤 石井 坂本 遠藤 青木 藤井 西村 "
                                           "福田 太田 三浦 岡本 松田 中川 中野 原田 小野 藤原 田村 竹内 金子 "
                                           "和田 中山 石田 上田 森田 小島 柴田 宮崎 酒井 工藤 "
                                           "横山 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 河野 "
                                           "村田 上野 杉山 増田 平野 大塚 千葉 久保 松井 小山 "
                                           "木下 岩崎 桜井 野口 松尾 菊地 菊池 野村 新井 佐野 古川 大西 杉本 "
                                           "市川 島田 水野 秋山 吉川 桑原 山内 高野 西田 東 "
                                           "北村 土屋 福島 服部 樋口 永井 川口 辻 松岡 小松 岩田 浅野 川崎 "
                                           "本田 中田 安田 渡部 荒井 川村 田口 松下 久保田 "
                                           "大橋 菅原 大久保 吉村 熊谷 岩本 中西 松村 片山 川上 飯田 矢野 "
                                           "望月 篠原 沢田 成田 小池 小沢 内藤 黒田 関口 黒木 "
                                           "五十嵐 小田 早川 大島 飯塚 富田 須藤 星野 堀 尾崎 荒木 八木 大石 "
                                           "広瀬 永田 横田 堤 岡崎 児玉 白石 小西 天野 平田 "
                                           "吉岡 小原 浜田 西川 梅田 森本 大谷 坂口 田辺 大森 小森 石原 荒川 "
                                           "守屋 古屋 磯部 岡部 小室 大家 井手 川島 中井 萩原 "
                                           "西山 小倉 関根 根本 栗原 平井 片岡 宮田 上村 栗田 榎本 福井 三宅 "
                                           "奥村 堀内 馬場 神田 武藤 川田 大川 久野 相澤 相沢 "
                                           "宮内 塚本 南 土井 戸田 長田 青山 浅井 足立 安部 新田 西尾 北川 "
                                           "北島 笠原 河合 川合 河村 小柳 今村 大木 大竹 広田 平山");
        QSet<QString> set;
        for (const QString& one : all.split(u' ', Qt::SkipEmptyParts)) {
            if (one.size() >= 2)
                set.insert(one);
        }
        return set;
    }();
    return word.size() >= 2 && word.size() <= 3 && surnames.contains(word.toString());
}

} // namespace madoguchi::text::personal
