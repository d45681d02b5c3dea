package cymru.addo.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.curriculum.QuestionKind;
import cymru.addo.exchange.Incoming.LeftOut;
import cymru.addo.exchange.Incoming.Why;
import cymru.addo.exchange.Item.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that others wrote, as their editors leave them. */
class IncomingTest {
    @Test
    void readsWhatTeachersWriteInGift() {
        var read = Gift.read("""
                // A remark
                $CATEGORY: tom/dick

                ::Colours::[html]Which is warm? {
                  =red # Yes!
                  ~blue # Think of ice
                }

                Ice is {~hot =cold ~dry} in winter.

                Which two? {~%50%one ~%50%two ~%-100%three####In general}

                Birds fly.{TRUE#No#Yes}

                Who says what? {=cat -> miaow =dog -> woof =cow -> moo}

                A colon\\: and a \\{brace\\} \\= fine {=yes ~no}
                """);

        assertThat(read.leftOut()).isEmpty();
        assertThat(read.items())
                .extracting(Item::text)
                .containsExactly(
                        "Which is warm?",
                        "Ice is _____ in winter.",
                        "Which two?",
                        "Birds fly.",
                        "Who says what?",
                        "A colon: and a {brace} = fine");
        assertThat(read.items())
                .extracting(Item::kind)
                .containsExactly(
                        QuestionKind.ONE_CHOICE,
                        QuestionKind.ONE_CHOICE,
                        QuestionKind.SEVERAL_CHOICES,
                        QuestionKind.ONE_CHOICE,
                        QuestionKind.MATCH,
                        QuestionKind.ONE_CHOICE);
        assertThat(read.items().get(0).lines())
                .containsExactly(new Line("red", true, "", "Yes!"), new Line("blue", false, "", "Think of ice"));
        assertThat(read.items().get(4).lines()).contains(new Line("dog", true, "woof", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    How many? {#5:1}           | NUMBER
                    Who is it? {=Ann =Anne}    | OWN_WORDS
                    Write about it. {}         | OWN_WORDS
                    Only words                 | NO_ANSWERS
                    One? {=only}               | OWN_WORDS
                    None? {~a ~b}              | NOTHING_RIGHT
                    Odd {a =b}                 | UNREADABLE
                    """)
    void saysWhyItLeavesAQuestionOut(String gift, Why why) {
        var read = Gift.read(gift);

        assertThat(read.items()).isEmpty();
        assertThat(read.leftOut()).extracting(LeftOut::why).containsExactly(why);
    }

    @Test
    void readsWhatMoodleWrites() {
        var read = MoodleXml.read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <quiz>
                <question type="category"><category><text>$course$/top</text></category></question>
                <question type="multichoice">
                  <name><text>Colours</text></name>
                  <questiontext format="html"><text><![CDATA[<p>Which is <b>warm</b> &amp; bright?</p>]]></text></questiontext>
                  <single>true</single>
                  <answer fraction="100" format="html"><text><![CDATA[<p>red</p>]]></text>
                    <feedback format="html"><text>Yes</text></feedback></answer>
                  <answer fraction="0" format="html"><text>blue</text><feedback format="html"><text/></feedback></answer>
                </question>
                <question type="truefalse"><name><text>Birds</text></name>
                  <questiontext format="html"><text>Birds fly.</text></questiontext>
                  <answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer>
                </question>
                <question type="matching"><name><text>Sounds</text></name>
                  <questiontext format="html"><text>Who?</text></questiontext>
                  <subquestion><text>cat</text><answer><text>miaow</text></answer></subquestion>
                  <subquestion><text>dog</text><answer><text>woof</text></answer></subquestion>
                  <subquestion><text></text><answer><text>moo</text></answer></subquestion>
                </question>
                <question type="essay"><name><text>Write</text></name></question>
                <question type="ddimageortext"><name><text>Drag</text></name></question>
                </quiz>
                """);

        assertThat(read.items()).extracting(Item::name).containsExactly("Colours", "Birds", "Sounds");
        assertThat(read.items().get(0).text()).isEqualTo("Which is warm & bright?");
        assertThat(read.items().get(0).lines()).first().isEqualTo(new Line("red", true, "", "Yes"));
        assertThat(read.items().get(2).lines()).hasSize(2);
        assertThat(read.leftOut())
                .containsExactly(new LeftOut("Write", Why.OWN_WORDS), new LeftOut("Drag", Why.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE quiz [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><quiz>&a;</quiz>",
                "<!DOCTYPE quiz [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><quiz>&b;</quiz>",
                "<!DOCTYPE quiz SYSTEM \"http://127.0.0.1:9/x.dtd\"><quiz/>",
                "<quiz><question>",
                "<html/>",
                ""
            })
    void readsNoXmlThatDefinesNamesOrIsBroken(String xml) {
        assertThat(MoodleXml.read(xml).leftOut()).containsExactly(new LeftOut("", Why.UNREADABLE));
    }

    @Test
    void readsNoXmlThatIsNestedWithoutEnd() {
        var deep = "<quiz>" + "<a>".repeat(100_000);

        assertThat(MoodleXml.read(deep).leftOut()).containsExactly(new LeftOut("", Why.UNREADABLE));
    }
}
