package cymru.addo.content;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The councils of Wales, as a text may name them: a policy that was taken over from elsewhere often still speaks of another one.
 * The bare name of a town says nothing.
 */
public final class Councils {
    private static final List<String> NAMES = List.of(
            "Blaenau Gwent",
            "Bridgend|Pen-y-bont ar Ogwr",
            "Caerphilly|Caerffili",
            "Cardiff|Caerdydd|Gaerdydd",
            "Carmarthenshire|Sir Gaerfyrddin|Sir Gâr",
            "Ceredigion",
            "Conwy",
            "Denbighshire|Sir Ddinbych",
            "Flintshire|Sir y Fflint",
            "Gwynedd",
            "Isle of Anglesey|Anglesey|Ynys Môn",
            "Merthyr Tydfil|Merthyr Tudful",
            "Monmouthshire|Sir Fynwy",
            "Neath Port Talbot|Castell-nedd Port Talbot",
            "Newport|Casnewydd",
            "Pembrokeshire|Sir Benfro",
            "Powys",
            "Rhondda Cynon Taf",
            "Swansea|Abertawe",
            "Torfaen|Tor-faen",
            "Vale of Glamorgan|Bro Morgannwg",
            "Wrexham|Wrecsam");
    private static final String NAME = "(?:" + String.join("|", NAMES) + ")";
    private static final String OFFICE =
            "(?:County Borough Council|City and County|County Council|City Council|Council|Local Authority|LA)";
    private static final String SWYDDFA = "(?:Cyngor|Gyngor|Awdurdod Lleol)";
    private static final Pattern NAMED = Pattern.compile(
            "\\b" + NAME + "\\s+" + OFFICE + "\\b|\\b(?:Council|City and County|County Borough) of " + NAME + "\\b|\\b"
                    + SWYDDFA + "\\s+(?:(?:Bwrdeistref|Sir|Sirol|Dinas|a)\\s+){0,4}" + NAME + "\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private Councils() {}

    public static boolean areNamedIn(String text) {
        return NAMED.matcher(text).find();
    }
}
