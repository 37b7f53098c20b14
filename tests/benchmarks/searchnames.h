// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <random>
#include <string>

namespace archive::bench {

/// Invented names in the proportions of real ones: a few surnames and characters in many names, most of them in few. The same in every run.
class SearchNames
{
public:
    [[nodiscard]] int below(int end)
    {
        return static_cast<int>(m_random() % static_cast<std::uint64_t>(end));
    }
    [[nodiscard]] QString surname()
    {
        static const auto all = QStringLiteral("张陈林黄郑邓罗曹乐俞姜肖吴王李刘杨洪范魏余官夏谢叶"
                                               "江高卢蔡赖曾钟雷蓝庄朱周章赵孙胡郭何马"
                                               "宋梁韩唐冯于董萧程袁许傅沈彭吕苏潘杜戴任姚方石熊金"
                                               "陆郝孔白崔康毛邱秦史顾侯邵孟龙万段钱汤"
                                               "尹黎易常武乔贺龚文单仇区盖翟缪朴覃")
                                    .toStdU32String();
        return character(all);
    }
    [[nodiscard]] QString given()
    {
        static const auto all = QStringLiteral("秀梅英国明华文玉兰建平志强春花伟芳军丽金生水福德海"
                                               "林桂香美珍爱凤清荣贵永昌天祥成振松柏连光"
                                               "辉俊杰浩然子轩宇航思涵梦洁佳怡诗雨欣妍巧云素芬娇银"
                                               "冬丹红碧慧敏凌霜若燕小玲翠萍宝珠新妹彩淑"
                                               "贞雅婷晓晴旺根旭炳坤良彬家世远立兴大勇启赐茂盛开祖"
                                               "瑞业山贤学曼月娥秋菊阿土木火长发顺财庆祝峰"
                                               "岩石川河江湖波涛云霞虹雪冰晶莹琳琅珊瑚玫瑰蓉莲荷菲"
                                               "菁芸苗苹茜茵荔龙虎鹏飞翔鸿雁鹤鸣凯旋胜利")
                                    .toStdU32String();
        constexpr int tenth = 10;
        const int chance = below(tenth);
        return chance < 2 ? character(all) : character(all) + character(all);
    }

private:
    /// The smaller of two throws: what stands in front is frequent.
    QString character(const std::u32string &all)
    {
        const auto count = static_cast<int>(all.size());
        const int one = below(count);
        return QString(QChar(static_cast<char16_t>(all.at(size_t(std::min(one, below(count)))))));
    }

    std::mt19937_64 m_random{1};
};

} // namespace archive::bench
