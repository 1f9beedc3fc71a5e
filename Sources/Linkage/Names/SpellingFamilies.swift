extension Nicknames {
    /// Spellings of one name, family by family, as they are met in British registers: names carried
    /// over from other alphabets in several ways, and forms of one name in neighbouring languages.
    /// Written for this program from general knowledge of naming; no list was copied.
    static let families = """
        mohammed muhammad mohammad mohamed muhammed mohamad muhamad mohamud mohd md mehmet
        mahmoud mahmood mehmood mahmud
        ahmed ahmad ahmet achmed
        hussain hussein husain hossain hussayn husayn hosein hossein
        hassan hasan hassen
        ali aly
        abdul abdal abdel abd abdool
        abdullah abdallah abdulla abdullahi
        abdulrahman abdurrahman abdulrehman abdelrahman abdirahman abdurahman
        rahman rehman rahmaan
        rahim raheem rahem
        karim kareem
        salim saleem selim
        nasir naseer nasser nasr
        yusuf yousuf yousef youssef yusef yousaf yusof joseph josef jozef
        ibrahim ebrahim abraham ibraheem ibrahima
        ismail ismael esmail ishmael ismaeel
        ishaq isaac ishak isak
        yaqub yakub yaqoob jacob jakub yacoub
        musa mousa moosa moses
        isa essa eesa issa
        dawud daud dawood daoud david dawid
        suleiman sulaiman suleyman soliman solomon sulaman
        haroon harun haroun aaron
        maryam mariam miriam mariyam maryum meryem
        fatima fatimah fatema fathima fatma faatimah
        aisha ayesha aysha aicha aishah ayisha aesha
        khadija khadijah kadija khadeeja hatice
        zainab zaynab zeinab zeynep zaineb
        sumaiya sumayya sumaya sumayyah
        safiya safiyah safia saffiyah
        amina aminah ameena
        halima haleema halimah
        nadia nadiya nadya
        leila layla laila leyla lailah
        yasmin yasmeen jasmine jasmin yasmine
        noor nur nour noora
        iqra iqrah
        shaikh sheikh shaykh sheik
        syed sayed sayyid said saeed saied saed
        chaudhry chaudhary choudhury chowdhury choudhry chaudhuri choudhary chowdury
        qureshi quraishi qureishi koreshi kureshi
        siddiqui siddique siddiqi sidiqi siddiquee
        malik malek malick
        mirza meerza
        begum begam
        bibi bibe
        akhtar akhter aktar akter
        iqbal eqbal
        usman osman uthman othman usmaan
        umar omar omer umer
        bilal belal bilaal
        hamza hamzah
        imran emran
        tariq tarik tareq tarek
        khalid khaled halid
        rashid rasheed rachid
        jamal jamaal gamal cemal
        jameel jamil
        mustafa mostafa moustafa
        zubair zubayr zubaer
        faisal faysal feisal
        shahid shaheed
        waqas wakas
        yahya yahia
        zakaria zakariya zakariyya
        singh sing
        kaur kour
        patel patil
        sharma sarma
        gurpreet gurprit
        harpreet harprit
        manpreet manprit
        jaspreet jasprit
        balwinder balvinder
        sukhwinder sukhvinder
        parminder perminder
        krishna krishnan krisna
        lakshmi laxmi luxmi
        vijay wijay bijay
        vikram bikram
        aleksander alexander aleksandr alexandre alessandro iskander sikandar oleksandr
        aleksandra alexandra oleksandra
        andrzej andrew andrei andriy andrej andreas andre
        jan john ivan johan johann jean ian sean shaun shawn evan ioan juan giovanni
        jerzy george georgi giorgi georgios yuri jorge
        katarzyna katherine catherine kathryn katarina ekaterina yekaterina kateryna catarina
        catherine katherine kate katie cath kath kasia
        malgorzata margaret margarita margot mairead
        agnieszka agnes
        pawel paul pavel pavlo paolo pablo
        piotr peter petr petro pedro pietro
        tomasz thomas tomas tomaz
        krzysztof christopher kristof
        mateusz matthew matei mateo
        michal michael mikhail mykhailo mihai miguel michel
        lukasz luke lukas lucas luca
        marek mark marc marcus marco
        grzegorz gregory grigori
        stanislaw stanislav stan
        wojciech wojtek
        zofia sofia sophia sophie zosia
        ewa eva eve
        elzbieta elizabeth elisabeth isabel
        joanna joan joana
        anna ana hanna hannah ann anne
        magdalena magda
        natalia nataliya natalya natalie
        yelena elena helena olena ellen
        yevgeny evgeny eugene yevhen
        sergei sergey serhiy sergiu
        dmitri dmitry dmytro dimitri
        nikolai nicholas mykola nikolay nicolae nikolaos
        vladimir volodymyr wladimir
        owen owain eoin
        gareth garth
        sian sean jane
        rhys reece reese rhees
        dafydd david dewi dai
        llewellyn llywelyn llewelyn
        siobhan shevaun chevonne
        niamh neve neave
        aoife eefa
        caoimhe keeva kiva
        saoirse sersha
        ciaran kieran keiran kieron
        eamon eamonn edmund
        padraig patrick paddy
        sinead shinade
        catriona katrina
        eilidh ailey
        hamish seamus james shamus
        iain ian
        stuart stewart steward
        macdonald mcdonald
        philip phillip filip felipe
        geoffrey jeffrey jeffery
        steven stephen stefan esteban szczepan
        graham graeme grahame
        alan allan allen alun
        brian bryan bryn
        neil neal niall nigel
        leslie lesley
        tracy tracey traci
        sara sarah sarra
        rebecca rebekah
        teresa theresa
        deborah debra debora
        claire clare clara
        lynn lynne lin
        jaimie jamie jaime
        zoe zoey
        chloe khloe
        lilly lily lillie
        li lee ly
        wang wong
        zhang chang cheung
        chen chan tan
        liu lau low
        huang wong hwang
        lin lam lim
        wu ng
        xu hsu
        zhao chiu
        zheng cheng
        zhou chow chou
        yang yeung young
        ye yip
        guo kwok kuo
        he ho
        nguyen nguyan
        tran chan
        """
}
