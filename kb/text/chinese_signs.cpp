// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/chinese_signs.h"

#include "kb/text/chinese_forms.h"

#include <algorithm>
#include <array>

namespace madoguchi::text {

namespace {

/// Words of questions and everyday life that no Japanese text without kana has. Characters that are only
/// Chinese need not be here.
constexpr std::array chineseWords = {
    u"垃圾",   u"怎",     u"什么",   u"什麼",   u"甚麼",   u"嗎",     u"呢",     u"哪",     u"那里",
    u"那個",   u"您",     u"你",     u"們",     u"在哪",   u"可以",   u"是否",   u"是不是", u"有没有",
    u"有沒有", u"能不能", u"的时",   u"的時",   u"搬家",   u"扔",     u"丟",     u"辦理",   u"市政府",
    u"找",     u"要不要", u"沙發",   u"桌子",   u"杯子",   u"塑膠",   u"制成",   u"木制",   u"布制",
    u"竹制",   u"皮制",   u"玻璃制", u"玻璃杯", u"儿童",   u"幼儿",   u"托儿",   u"孩子",   u"冰箱",
    u"冰淇淋", u"棉被",   u"被褥",   u"炉子",   u"勺子",   u"叉子",   u"碟子",   u"筷子",   u"梳子",
    u"毛巾",   u"肥皂",   u"毯子",   u"毛毯",   u"袋子",   u"鞋子",   u"靴子",   u"房子",   u"盒子",
    u"盖子",   u"架子",   u"瓶盖",   u"手表",   u"手机",   u"打火机", u"打印机", u"收音机", u"洗衣",
    u"干燥机", u"烘干",   u"牙刷",   u"牙膏",   u"拖鞋",   u"拖把",   u"抹布",   u"尿布",   u"奶瓶",
    u"奶粉",   u"咖啡",   u"啤酒",   u"牛奶",   u"面包",   u"蛋糕",   u"水果",   u"零食",   u"雨衣",
    u"雨鞋",   u"行李箱", u"背包",   u"皮包",   u"手提包", u"手套",   u"口罩",   u"球拍",   u"滑板",
    u"滑梯",   u"灯泡",   u"烟灰缸", u"烤箱",   u"微波炉", u"照片",   u"相机",   u"相框",   u"疫苗",
    u"餐具",   u"餐桌",   u"香烟",   u"地毯",   u"地址",   u"信封",   u"巴士",   u"交税",   u"退税",
    u"付款",   u"旅游",   u"找工作", u"浴缸",   u"睡袋",   u"西装",   u"橡皮擦"};

} // namespace

bool looksChinese(QStringView text)
{
    const bool form = std::any_of(text.begin(), text.end(),
                                  [](QChar c) { return japaneseForm(c.unicode()) != c.unicode(); });
    return form || std::any_of(chineseWords.begin(), chineseWords.end(),
                               [&](QStringView word) { return text.contains(word); });
}

} // namespace madoguchi::text
