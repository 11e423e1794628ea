package fi.clearance.trial.page.fi.clearance.model.party;

import java.util.Set;

/** The codes of countries, which the Java of a page does not have. A test compares them with those of the platform. */
public final class CountryCodes {

    /** The codes of present and former countries. */
    public static final Set<String> ALL = Set.of("""
            AD AE AF AG AI AIDJ AL AM ANHH AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ
            BQAQ BR BS BT BUMM BV BW BY BYAA BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CSHH CSXX CTKI CU CV CW
            CX CY CZ DDDE DE DJ DK DM DO DYBJ DZ EC EE EG EH ER ES ET FI FJ FK FM FO FQHH FR FXFR GA GB GD GE
            GEHH GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU HVBF ID IE IL IM IN IO IQ IR IS
            IT JE JM JO JP JTUM KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF
            MG MH MIUM MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NHVU NI NL NO NP NQAQ NR
            NTHH NU NZ OM PA PCHH PE PF PG PH PK PL PM PN PR PS PT PUUM PW PY PZPA QA RE RHZW RO RS RU RW SA SB
            SC SD SE SG SH SI SJ SK SKIN SL SM SN SO SR SS ST SUHH SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO
            TPTL TR TT TV TW TZ UA UG UM US UY UZ VA VC VDVN VE VG VI VN VU WF WKUM WS XK YDYE YE YT YUCS ZA ZM
            ZRCD ZW
            """.split("\\s+"));

    private CountryCodes() {}
}
